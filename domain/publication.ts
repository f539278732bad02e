import type { Actor } from './actor'
import type { ReviewState } from './review'
import { hasRole } from './roles'

export type StoryPublication =
  | { kind: 'allowed' }
  | { kind: 'refused'; reason: 'not-a-chief' | 'not-approved' | 'before-its-hour' }

export const PUBLICATION_REFUSALS: Record<
  Extract<StoryPublication, { kind: 'refused' }>['reason'],
  string
> = {
  'not-a-chief': '发布由总编办理。',
  'not-approved': '稿件要经过审核才能发布。',
  'before-its-hour': '未到发布时间。',
}

const refused = (reason: keyof typeof PUBLICATION_REFUSALS): StoryPublication => ({
  kind: 'refused',
  reason,
})

/**
 * Whether a stored story may go out outside an act of review:
 * - only once it is approved, whoever asks, the house itself too;
 * - by a chief, or by the house's own schedule (no actor), whatever has become of the chief who signed;
 * - by the schedule not before its hour: a job may be left over from an earlier approval. A chief need not wait.
 */
export function decideStoryPublication(
  story: { state: ReviewState; publishAt: Date | null },
  by: { actor: Actor | null; isSchedule: boolean },
  now: Date,
): StoryPublication {
  if (!(by.actor === null && by.isSchedule) && !hasRole(by.actor, 'chief'))
    return refused('not-a-chief')
  if (story.state !== 'approved') return refused('not-approved')
  if (by.isSchedule && story.publishAt !== null && story.publishAt > now)
    return refused('before-its-hour')
  return { kind: 'allowed' }
}

/**
 * May this actor publish or withdraw events, studios, craftsmen, pledges and editions? An author prepares them. An
 * edition bears the name of the city's paper: it goes out by the city desk alone.
 */
export function mayPublishContent(actor: Actor | null, collection: string): boolean {
  if (collection === 'editions') return actor === null || hasRole(actor, 'reviewer', 'chief')
  return actor === null || hasRole(actor, 'editor', 'reviewer', 'chief')
}

/**
 * The times of a publication, as ISO strings: the first one is kept for good; a story published before its hour is
 * published now, one whose day has passed keeps that day.
 */
export function publicationTimes(
  stored: { firstPublishedAt?: string | null; publishedAt?: string | null },
  now: Date,
): { firstPublishedAt: string; publishedAt: string } {
  const at = now.toISOString()
  const wanted = stored.publishedAt ?? at
  return {
    firstPublishedAt: stored.firstPublishedAt ?? at,
    publishedAt: new Date(wanted) > now ? at : wanted,
  }
}
