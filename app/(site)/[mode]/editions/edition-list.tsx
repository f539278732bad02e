import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Pager } from '@/components/pager'
import { findEditions } from '@/data/editions'
import { docTag, listTag } from '@/domain/cache-tags'
import { formatDate, formatWeekday, startOfDay } from '@/domain/dates'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './edition-list.module.css'

/** The issues of the paper, the latest first, each with the names of its pages. */
export async function EditionList({ page }: { page: number }) {
  const { editions, totalPages } = await findEditions({ page, limit: 60 })
  await declareTags(listTag('editions'), ...editions.map(({ id }) => docTag('editions', id)))
  if (page > 1 && editions.length === 0) notFound()

  return (
    <PageFrame>
      <PageTitle title="报纸" intro="按出版日期排列，点开一期，逐版阅读。" />
      {editions.length === 0 && (
        <EmptyState
          title="还没有电子版"
          hint="报纸出版并导入以后，会按日期排在这里。"
          href="/news"
          action="先看新闻"
        />
      )}
      <ol className={styles.editions}>
        {editions.map((edition) => (
          <li key={edition.id} className={styles.edition}>
            <h2 className={styles.date}>
              <a href={edition.pages[0]?.href ?? `/editions/${edition.day}`}>
                <time dateTime={edition.day}>{formatDate(startOfDay(edition.day))}</time>
              </a>
              <span>{formatWeekday(startOfDay(edition.day))}</span>
            </h2>
            <div>
              <p className={styles.name}>
                {edition.title?.startsWith(edition.publication)
                  ? edition.publication
                  : [edition.publication, edition.title].filter(Boolean).join(' ')}
              </p>
              <ul className={styles.pages}>
                {edition.pages.map((pageOfIssue) => (
                  <li key={pageOfIssue.number}>
                    <a href={pageOfIssue.href}>
                      第{pageOfIssue.number}版 {pageOfIssue.name}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <Pager page={page} totalPages={totalPages} base="/editions" />
    </PageFrame>
  )
}
