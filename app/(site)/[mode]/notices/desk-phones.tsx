import type { AdDeskView } from '@/data/site'
import { phoneHref } from '@/domain/phone'
import styles from './desk-phones.module.css'

/** How the desk is reached, in a line: it stands under every notice. */
export function DeskPhones({ phones, hours }: Pick<AdDeskView, 'phones' | 'hours'>) {
  if (phones.length === 0) return null
  return (
    <aside className={styles.desk} aria-label="登报咨询">
      <b>登报咨询</b>
      {phones.map(({ number, label }) => (
        <a key={number} href={phoneHref(number)}>
          {number}
          {label && <span>{label}</span>}
        </a>
      ))}
      {hours && <span>{hours}</span>}
    </aside>
  )
}
