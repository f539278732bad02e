import type { AdDeskView } from '@/data/site'
import { phoneHref } from '@/domain/phone'
import styles from './sheet-foot.module.css'

/** The line at the foot of every page of the paper: how to place a notice. */
export function SheetFoot({ adDesk }: { adDesk: AdDeskView }) {
  if (adDesk.phones.length === 0) return null
  return (
    <p className={styles.foot}>
      <b>广告</b>
      <span>登报咨询电话</span>
      {adDesk.phones.map(({ number, label }) => (
        <a key={number} href={phoneHref(number)}>
          {number}
          {label && `（${label}）`}
        </a>
      ))}
      {adDesk.hours && <span>{adDesk.hours}</span>}
    </p>
  )
}
