import type { CollectionSlug } from 'payload'
import type { Json } from './rest'
import { CONTENT, contentSample, WORDS } from './samples'
import { type Makers, type Subject, shelfOf } from './shelf'
import { store, type World } from './world'

export const CONTENT_OBJECTS = [
  'draft-a',
  'published-a',
  'withdrawn-a',
  'draft-b',
  'published-b',
] as const

export const reviewState = (collection: string, state: string): Json =>
  collection === 'articles' ? { review: { state } } : {}

/**
 * The five states that a union's document may be in, at two unions. `published-b` has a newer draft; `withdrawn-a` was
 * published before.
 */
export function contentSubject(world: World, collection: string): Subject {
  const { payload, unions } = world
  const title = CONTENT[collection]?.title ?? ''
  const draft = async (union: number) =>
    (await store(payload, collection, contentSample(collection, union), { draft: true })).id
  const published = async (union: number) =>
    (
      await store(payload, collection, {
        ...contentSample(collection, union, reviewState(collection, 'published')),
        _status: 'published',
      })
    ).id
  const change = async (id: number, data: Json, asDraft: boolean) => {
    await payload.update({
      collection: collection as CollectionSlug,
      id,
      data: data as never,
      draft: asDraft,
      depth: 0,
      overrideAccess: true,
    })
    return id
  }
  const makers: Makers = {
    'draft-a': () => draft(unions.a),
    'published-a': () => published(unions.a),
    'withdrawn-a': async () =>
      change(
        await published(unions.a),
        { _status: 'draft', ...reviewState(collection, 'withdrawn') },
        false,
      ),
    'draft-b': () => draft(unions.b),
    'published-b': async () => change(await published(unions.b), { [title]: WORDS.newer }, true),
  }
  return { world, collection, shelf: shelfOf(makers) }
}
