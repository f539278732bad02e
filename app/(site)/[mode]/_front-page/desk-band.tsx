import { SectionHead } from '@/components/section-head'
import { getAdDesk } from '@/data/site'
import { globalTag } from '@/domain/cache-tags'
import { phoneHref } from '@/domain/phone'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './desk-band.module.css'

/** 登报: how to put a notice into the paper. */
export async function DeskBand() {
  const desk = await getAdDesk()
  await declareTags(globalTag('ad-desk'))
  if (desk.phones.length === 0) return null

  return (
    <section className={styles.band}>
      <SectionHead title="登报" href="/ad-desk" more="登报须知" />
      <div className={styles.desk}>
        <ul className={styles.phones}>
          {desk.phones.map(({ number, label }) => (
            <li key={number}>
              <a href={phoneHref(number)}>
                <span className={styles.label}>{label ?? '登报咨询'}</span>
                <span className={styles.number}>{number}</span>
              </a>
            </li>
          ))}
        </ul>
        <p className={styles.where}>
          <a href="/notices/new">网上登报</a>
          {desk.hours && <span>受理时间：{desk.hours}</span>}
          {desk.address && <span>地址：{desk.address}</span>}
        </p>
      </div>
    </section>
  )
}
