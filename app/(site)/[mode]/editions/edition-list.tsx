import { EmptyState } from '@/components/empty-state'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { Pager } from '@/components/pager'
import { findEditionMonth } from '@/data/edition-calendar'
import { findEditions } from '@/data/editions'
import { docTag, listTag } from '@/domain/cache-tags'
import { monthOf } from '@/domain/month'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../missing-page'
import { EditionEntry } from './edition-entry'
import styles from './edition-list.module.css'
import { MonthGrid } from './month-grid'

/** The issues of the paper, the latest first, each with the names of its pages; beside them the month they begin in. */
export async function EditionList({ page }: { page: number }) {
  const { editions, totalPages } = await findEditions({ page, limit: 60 })
  await declareTags(listTag('editions'), ...editions.map(({ id }) => docTag('editions', id)))
  const [latest] = editions
  if (page > 1 && !latest) return missingPage()
  const month = latest && (await findEditionMonth(monthOf(latest.day)))

  return (
    <PageFrame>
      <PageTitle title="报纸" intro="按出版日期排列，点开一期，逐版阅读。" />
      {!latest && (
        <EmptyState
          title="还没有电子版"
          hint="报纸出版并导入以后，会按日期排在这里。"
          href="/news"
          action="先看新闻"
        />
      )}
      <div className={styles.columns}>
        <div>
          <ol className={styles.editions}>
            {editions.map((edition) => (
              <EditionEntry key={edition.id} edition={edition} />
            ))}
          </ol>
          <Pager page={page} totalPages={totalPages} base="/editions" />
        </div>
        {month && (
          <aside aria-label="往期">
            <MonthGrid month={month} />
            <a className={styles.calendar} href="/editions/calendar">
              往期日历
            </a>
          </aside>
        )}
      </div>
    </PageFrame>
  )
}
