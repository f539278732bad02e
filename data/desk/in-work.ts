import type { TypedUser } from 'payload'
import { REVIEW_STATES, type ReviewState } from '@/domain/review'
import { payload } from '@/lib/payload'

export type InWork = { state: ReviewState; label: string; count: number }

const IN_WORK = ['draft', 'returned', 'first', 'second', 'final', 'approved'] as const

/** How many stories of the person's union (of all, for the city desk) are where, before they are public. */
export async function countInWork(user: TypedUser): Promise<InWork[]> {
  const { docs } = await (await payload()).find({
    collection: 'articles',
    draft: true,
    where: { 'review.state': { in: [...IN_WORK] } },
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
