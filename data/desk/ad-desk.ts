import type { TypedUser } from 'payload'
import { payload } from '@/lib/payload'

export type NoticeToQuote = { id: number; number: string }
export type EndingAdvertisement = { id: number; advertiser: string; endsAt: string }

const DAY = 24 * 3_600_000
const SOON = 7 * DAY

/** Classified notices that somebody has asked about and nobody has quoted. */
export async function findNoticesToQuote(user: TypedUser): Promise<NoticeToQuote[]> {
  const { docs } = await (await payload()).find({
    collection: 'notices',
    where: { state: { equals: 'inquiry' } },
    sort: 'createdAt',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { number: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, number }) => ({ id, number }))
}

/** Advertisements that run and end within seven days, the nearest first. */
export async function findEndingAdvertisements(
  user: TypedUser,
  now: Date,
): Promise<EndingAdvertisement[]> {
  const { docs } = await (await payload()).find({
    collection: 'advertisements',
    where: {
      and: [
        { status: { equals: 'active' } },
        { endsAt: { greater_than: now.toISOString() } },
        { endsAt: { less_than: new Date(now.getTime() + SOON).toISOString() } },
      ],
    },
    sort: 'endsAt',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { advertiser: true, endsAt: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, advertiser, endsAt }) => ({ id, advertiser, endsAt }))
}
