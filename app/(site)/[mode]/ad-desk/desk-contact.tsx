import { EmptyState } from '@/components/empty-state'
import { Facts } from '@/components/facts'
import type { AdDeskView } from '@/data/site'
import { phoneHref } from '@/domain/phone'
import styles from './ad-desk.module.css'

/** The telephone first and largest: it is what the reader came for. */
export function DeskContact({ desk }: { desk: AdDeskView }) {
  const { phones, hours, address, email, wechat } = desk
  return (
    <section aria-label="联系广告部">
      {phones.length === 0 && (
        <EmptyState title="电话待公布" hint="广告部的电话公布后会列在这里。" />
      )}
      <ul className={styles.phones}>
        {phones.map(({ number, label }) => (
          <li key={number}>
            <a href={phoneHref(number)}>
              {label && <span>{label}</span>}
              <b>{number}</b>
            </a>
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          { label: '受理时间', value: hours },
          { label: '地址', value: address },
          { label: '邮箱', value: email && <a href={`mailto:${email}`}>{email}</a> },
          { label: '微信', value: wechat },
        ]}
      />
    </section>
  )
}
