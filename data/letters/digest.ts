import { storiesWaitingLetter } from '@/domain/letters'
import { REVIEW_STATES } from '@/domain/review'
import { payload } from '@/lib/payload'
import type { Letter } from '@/lib/send-letter'
import { absoluteAddress } from '@/lib/site-address'
import { findWaiting } from '../desk/waiting'

/** What waits at a stage for this person just now; null where they, or a colleague, have seen to it. */
export async function digestFor(id: number): Promise<Letter | null> {
  const user = await (await payload()).findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
  })
  const waiting = await findWaiting({ ...user, collection: 'users' })
  // Of a return its author has had a letter of its own.
  const stories = waiting.filter(({ state }) => state !== REVIEW_STATES.returned)
  if (stories.length === 0) return null
  return storiesWaitingLetter({ name: user.name, stories, link: absoluteAddress('/admin') })
}
