import type { Metadata } from 'next'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { getSite } from '@/data/site'
import { globalTag } from '@/domain/cache-tags'
import { phoneHref } from '@/domain/phone'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './about.module.css'

export const metadata: Metadata = { title: '关于本站', alternates: { canonical: '/about' } }

export default async function AboutPage() {
  await declareTags(globalTag('site'))
  const site = await getSite()
  const paragraphs = (site.about ?? '').split(/\n+/).filter((line) => line.trim() !== '')
  const contact = [
    { label: '主办单位', value: site.organiser },
    { label: '地址', value: site.address },
    ...site.licences.map((line) => ({ label: '备案与许可', value: line })),
  ]

  return (
    <PageFrame narrow>
      <PageTitle title={`关于${site.name}`} intro={site.motto} />
      {paragraphs.length === 0 && (
        <EmptyState title="尚未填写" hint="管理员可以在后台的“站点设置”里写明本站的由来。" />
      )}
      <div className={styles.text}>
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <dl className={styles.contact}>
        {contact.map(({ label, value }) =>
          value ? (
            <div key={value}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
        {site.reportPhone && (
          <div>
            <dt>举报电话</dt>
            <dd>
              <a href={phoneHref(site.reportPhone)}>{site.reportPhone}</a>
            </dd>
          </div>
        )}
      </dl>
    </PageFrame>
  )
}
