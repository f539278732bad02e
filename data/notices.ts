import type { Where } from 'payload'
import { dayOf, startOfDay } from '@/domain/dates'
import type { NoticeTemplate } from '@/domain/notice'
import { startOfShanghaiDay } from '@/domain/shanghai-day'
import { payload } from '@/lib/payload'

/** A classified notice as it appeared; who placed it and what it cost are the desk's business. */
export type NoticeView = {
  id: number
  number: string
  template: NoticeTemplate
  text: string
  /** ISO 8601. */
  appearsOn: string
}

const DAY_MS = 24 * 3_600_000

/** What appeared in the last so many days, today included, the latest first. */
export const findAppearedNotices = (now: Date, days: number): Promise<NoticeView[]> =>
  find([
    { appearsOn: { greater_than_equal: startOfShanghaiDay(now, 1 - days).toISOString() } },
    { appearsOn: { less_than_equal: now.toISOString() } },
  ])

/** What stood in the paper of a day, YYYY-MM-DD. */
export function findNoticesOfDay(day: string): Promise<NoticeView[]> {
  const from = startOfDay(day)
  return find([
    { appearsOn: { greater_than_equal: from.toISOString() } },
    { appearsOn: { less_than: new Date(from.getTime() + DAY_MS).toISOString() } },
  ])
}

/** @returns null where no notice of this number has appeared; `edition` is the day of the paper, where there is one */
export async function findAppearedNotice(
  number: string,
): Promise<(NoticeView & { edition: string | null }) | null> {
  const [notice] = await find([{ number: { equals: number } }], 1)
  if (!notice) return null
  const day = dayOf(notice.appearsOn)
  const { totalDocs } = await (await payload()).count({
    collection: 'editions',
    where: { and: [{ day: { equals: day } }, { _status: { equals: 'published' } }] },
    overrideAccess: true,
  })
  return { ...notice, edition: totalDocs > 0 ? day : null }
}

async function find(where: Where[], limit = 500): Promise<NoticeView[]> {
  const { docs } = await (await payload()).find({
    collection: 'notices',
    where: { and: [{ state: { equals: 'published' } }, ...where] },
    sort: ['-appearsOn', 'id'],
    limit,
    pagination: false,
    depth: 0,
    select: { number: true, template: true, text: true, appearsOn: true },
    overrideAccess: false,
  })
  return docs.flatMap(({ id, number, template, text, appearsOn }) =>
    appearsOn ? [{ id, number, template, text, appearsOn }] : [],
  )
}
