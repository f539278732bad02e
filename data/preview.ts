import type { TypedUser } from 'payload'
import { hasPage } from '@/domain/preview'
import { relationId } from '@/domain/relation'
import { payload } from '@/lib/payload'
import type { Article } from '@/payload-types'
import { type EventView, eventOf, eventPopulate, eventSelect } from './event'
import { type StoryView, storyOf, storyPopulate, storySelect } from './story'
import { SUBJECT_COLLECTIONS, type SubjectCollection, subjectPopulate } from './story-subjects'

/*
 * The newest version of a document, under the reader's own rights. Required fields of a draft may be empty: what the
 * page cannot do without is asked for (domain/preview.ts).
 */

type InHand<View> = { view: View; isPublished: boolean }

/** The story as its page would stand now; null for who may not read it. */
export async function findStoryInHand(
  id: number,
  user: TypedUser,
): Promise<InHand<StoryView> | null> {
  const article = await (await payload()).findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 1,
    select: { ...storySelect, _status: true },
    populate: storyPopulate,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!article || !hasPage('articles', article)) return null
  const view = storyOf({ ...article, ...(await publicSubjectsOf(article)) })
  return { view, isPublished: article._status === 'published' }
}

/** The event as its page would stand now; null for who may not read it. */
export async function findEventInHand(
  id: number,
  user: TypedUser,
): Promise<InHand<EventView> | null> {
  const event = await (await payload()).findByID({
    collection: 'events',
    id,
    draft: true,
    depth: 1,
    select: { ...eventSelect, _status: true },
    populate: eventPopulate,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  if (!event || !hasPage('events', event)) return null
  const sessions = event.sessions?.filter(({ startDate }) => startDate)
  return { view: eventOf({ ...event, sessions }), isPublished: event._status === 'published' }
}

/** Staff see drafts of what the story is about; its readers will not. */
async function publicSubjectsOf(article: Pick<Article, SubjectCollection>) {
  const subjects = await Promise.all(
    SUBJECT_COLLECTIONS.map(async (collection) => {
      const ids = (article[collection] ?? []).map(relationId).filter((id) => id !== null)
      return [collection, await findPublic(collection, ids)] as const
    }),
  )
  return Object.fromEntries(subjects)
}

async function findPublic(collection: SubjectCollection, ids: number[]) {
  if (ids.length === 0) return []
  const { docs } = await (await payload()).find({
    collection,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: subjectPopulate[collection],
    overrideAccess: false,
  })
  return ids.flatMap((id) => docs.find((doc) => doc.id === id) ?? [])
}
