import type { NoticeTemplate } from '@/domain/notice'
import { startOfShanghaiDay } from '@/domain/shanghai-day'
import { payload } from '@/lib/payload'

/** A classified notice as it appeared; who placed it and what it cost are the desk's business. */
export type NoticeView = {
  id: number
  template: NoticeTemplate
  text: string
  /** ISO 8601. */
  appearsOn: string
}

/** What appeared in the last so many days, today included, the latest first. */
export async function findAppearedNotices(now: Date, days: number): Promise<NoticeView[]> {
  const { docs } = await (await payload()).find({
    collection: 'notices',
    where: {
      and: [
        { state: { equals: 'published' } },
        { appearsOn: { greater_than_equal: startOfShanghaiDay(now, 1 - days).toISOString() } },
        { appearsOn: { less_than_equal: now.toISOString() } },
      ],
    },
    sort: ['-appearsOn', 'id'],
    limit: 500,
    pagination: false,
    depth: 0,
    select: { template: true, text: true, appearsOn: true },
    overrideAccess: false,
  })
  return docs.flatMap(({ id, template, text, appearsOn }) =>
    appearsOn ? [{ id, template, text, appearsOn }] : [],
  )
}
