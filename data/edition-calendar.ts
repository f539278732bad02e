import type { Where } from 'payload'
import { startOfDay } from '@/domain/dates'
import { addMonths, type Month, monthOf } from '@/domain/month'
import { payload } from '@/lib/payload'

/** The days on which an issue appeared, of those that `where` names. */
async function findDays(where: Where, sort: string, limit?: number): Promise<string[]> {
  const { docs } = await (await payload()).find({
    collection: 'editions',
    where,
    sort,
    limit,
    pagination: false,
    depth: 0,
    select: { day: true },
    overrideAccess: false,
  })
  return docs.map(({ day }) => day)
}

const beginningOf = (month: Month) => startOfDay(`${month}-01`).toISOString()

/** The days of a month YYYY-MM that have an issue, and the nearest months before and after that have one. */
export async function findEditionMonth(month: Month) {
  const [begin, end] = [beginningOf(month), beginningOf(addMonths(month, 1))]
  const [days, earlier, later] = await Promise.all([
    findDays(
      { and: [{ date: { greater_than_equal: begin } }, { date: { less_than: end } }] },
      'date',
    ),
    findDays({ date: { less_than: begin } }, '-date', 1),
    findDays({ date: { greater_than_equal: end } }, 'date', 1),
  ])
  return {
    month,
    days: new Set(days),
    previous: earlier[0] ? monthOf(earlier[0]) : null,
    next: later[0] ? monthOf(later[0]) : null,
  }
}

export type EditionMonth = Awaited<ReturnType<typeof findEditionMonth>>

/** The month of the latest issue; null before there is one. */
export async function findLatestEditionMonth(): Promise<Month | null> {
  const [day] = await findDays({}, '-date', 1)
  return day ? monthOf(day) : null
}
