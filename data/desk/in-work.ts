import type { TypedUser } from 'payload'
import { actorFrom } from '@/domain/actor'
import { isCityDesk } from '@/domain/contribute'
import { REVIEW_STATES, type ReviewState } from '@/domain/review'
import { payload } from '@/lib/payload'

export type InWork = { state: ReviewState; label: string; count: number }

const IN_WORK = ['draft', 'returned', 'first', 'second', 'final', 'approved'] as const

/** How many stories of the person's union (of all, for the city desk) are where, before they are public. */
export async function countInWork(user: TypedUser): Promise<InWork[]> {
  const actor = actorFrom(user)
  const union = isCityDesk(actor) ? null : (actor?.union ?? null)
  const inWork = { 'review.state': { in: [...IN_WORK] } }
  const { docs } = await (await payload()).find({
    collection: 'articles',
    draft: true,
    where: union === null ? inWork : { and: [inWork, { union: { equals: union } }] },
    limit: 2_000,
    pagination: false,
    depth: 0,
    select: { review: { state: true } },
    overrideAccess: false,
    user,
  })
  return IN_WORK.map((state) => ({
    state,
    label: REVIEW_STATES[state],
    count: docs.filter(({ review }) => review?.state === state).length,
  }))
}
