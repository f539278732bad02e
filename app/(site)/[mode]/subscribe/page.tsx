import type { Metadata } from 'next'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { findColumns } from '@/data/columns'
import { getSite } from '@/data/site'
import { findUnions } from '@/data/unions'
import { globalTag, listTag } from '@/domain/cache-tags'
import { EVENT_KINDS } from '@/domain/event'
import { feedAlternates } from '@/domain/feed/feed-links'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { CalendarTable } from './calendar-table'
import { FeedTable } from './feed-table'
import styles from './subscribe.module.css'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: '订阅',
  description: '用新闻阅读器订阅新闻，用手机日历订阅活动：一次设置，以后自己会来。',
  alternates: {
    canonical: '/subscribe',
    types: feedAlternates('/feeds/site', (await getSite()).name),
  },
})

export default async function SubscribePage() {
  const [site, columns, unions] = await Promise.all([getSite(), findColumns(), findUnions()])
  await declareTags(
    globalTag('site'),
    listTag('columns'),
    listTag('unions'),
    ...tagsOfShown('columns', columns),
    ...tagsOfShown('unions', unions),
  )

  return (
    <PageFrame>
      <PageTitle
        title="订阅"
        intro="不用注册，也不留电话。新闻放进阅读器，活动放进日历，有了新的，它自己会来。"
      />
      <div className={styles.columns}>
        <section aria-labelledby="feeds">
          <SectionHead id="feeds" title="新闻订阅" />
          <p className={styles.how}>
            把下面的地址复制到新闻阅读器里（RSS、Atom、JSON Feed
            三种格式内容相同，阅读器认得哪一种就用哪一种）。每条新闻有标题、提要和图片，点开就是本站全文；撤下的稿件，阅读器下次刷新时也就没有了。
          </p>
          <FeedTable
            caption="全站和各栏目"
            channels={[
              { name: `${site.name}全部新闻`, base: '/feeds/site' },
              ...columns.map(({ name, href }) => ({ name, base: `/feeds${href}` })),
            ]}
          />
          <FeedTable
            caption="各级工会"
            channels={unions.map(({ name, slug }) => ({ name, base: `/feeds/unions/${slug}` }))}
          />
        </section>
        <section aria-labelledby="calendars">
          <SectionHead id="calendars" title="活动日历" />
          <p className={styles.how}>
            点“加入日历”，手机或电脑的日历就会跟着本站走：改了时间、换了地点、活动取消，日历上都会跟着变。日历没有反应的，复制“地址”，在日历的“订阅日历”里粘贴。
          </p>
          <CalendarTable
            caption="全市和各类活动"
            calendars={[
              { name: '全市活动', scope: 'city' },
              ...Object.entries(EVENT_KINDS).map(([kind, name]) => ({
                name,
                scope: 'kinds' as const,
                of: kind,
              })),
            ]}
          />
          <CalendarTable
            caption="各级工会的活动"
            calendars={unions.map(({ name, slug }) => ({ name, scope: 'unions', of: slug }))}
          />
        </section>
      </div>
    </PageFrame>
  )
}
