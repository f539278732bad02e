import { PageFrame, PageTitle } from '@/components/page-frame'
import { findEditionMonth } from '@/data/edition-calendar'
import { listTag } from '@/domain/cache-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { missingPage } from '../../missing-page'
import { MonthGrid } from '../month-grid'

/** All issues of a month. One without an issue has no page: its address would be one of endlessly many. */
export async function EditionCalendar({ month }: { month: string }) {
  await declareTags(listTag('editions'))
  const found = await findEditionMonth(month)
  if (found.days.size === 0) return missingPage()
  return (
    <PageFrame narrow>
      <PageTitle title="往期日历" intro="有报纸的日子可以点开，从第一版读起。" />
      <MonthGrid month={found} />
      <p>
        <a href="/editions">按日期列出全部报纸</a>
      </p>
    </PageFrame>
  )
}
