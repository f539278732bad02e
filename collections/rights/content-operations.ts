import type { CollectionConfig } from 'payload'
import type { Actor } from './actors'
import { CONTENT_OBJECTS, reviewState } from './content-subject'
import { fieldOperations } from './field-operations'
import type { Operation } from './operation'
import { readOperations } from './read-operations'
import { type Answer, type Json, rest, verdict } from './rest'
import { CONTENT, contentSample, WORDS } from './samples'
import { save } from './save'
import type { Subject } from './shelf'
import { versionOperations } from './version-operations'
import { store, stored } from './world'
import { writeOperations } from './write-operations'

const docOf = (answer: Answer) => (answer.body.doc ?? answer.body) as Json & { id?: number }

/** All that can be done to what a union publishes. */
export function contentOperations(subject: Subject, config: CollectionConfig): Operation[] {
  const title = CONTENT[subject.collection]?.title ?? ''
  return [
    ...readOperations(subject, CONTENT_OBJECTS),
    newerDraft(subject, title),
    ...createOperations(subject),
    ...writeOperations(subject, CONTENT_OBJECTS, { [title]: WORDS.changed }),
    wordsOfPublished(subject, title),
    ...publicationOperations(subject),
    ...moveOperations(subject),
    ...versionOperations(subject),
    ...contentFieldOperations(subject, config),
  ]
}

/** Whose words `?draft=true` brings of a published document that is being rewritten. */
function newerDraft({ collection, shelf }: Subject, title: string): Operation {
  return {
    name: 'words of published-b ?draft=true',
    guards: ['read'],
    run: async (actor) => {
      const id = await shelf.get('published-b')
      const answer = await rest(actor, 'GET', `/${collection}/${id}`, { query: { draft: 'true' } })
      if (answer.status >= 300) return verdict(answer)
      return answer.body[title] === WORDS.newer ? 'newer' : 'published'
    },
  }
}

function createOperations({ world, collection }: Subject): Operation[] {
  const create = (name: string, union: 'a' | 'b' | null, more: Json = {}): Operation => ({
    name,
    guards: ['create', 'keepUnion', 'editorsPublish', 'guardReview'],
    run: async (actor) => {
      const data = contentSample(collection, union && world.unions[union], more)
      const answer = await rest(actor, 'POST', `/${collection}`, { data })
      const status = docOf(answer)._status
      return answer.status < 300 && status !== 'draft' ? String(status) : verdict(answer)
    },
  })
  return [
    create('create for union a', 'a'),
    create('create for union b', 'b'),
    create('create, union left out', null),
    create('create published for union a', 'a', { _status: 'published' }),
  ]
}

/** A save without a word about drafts must not reach the readers. */
function wordsOfPublished({ world, collection, shelf }: Subject, title: string): Operation {
  return {
    name: 'words readers see after update of published-a',
    guards: ['update', 'everySaveIsADraft'],
    run: async (actor) => {
      const id = await shelf.fresh('published-a')
      await save(world, actor, collection, id, { [title]: WORDS.changed })
      return (await stored(world.payload, collection, id))?.[title] === WORDS.changed
        ? 'changed'
        : 'kept'
    },
  }
}

/** Does the public see it after? Asked of the stored row, not of the answer. */
function publicationOperations(subject: Subject): Operation[] {
  const { world, collection, shelf } = subject
  const attempt = (
    name: string,
    object: string,
    data: Json,
    query: Record<string, string> = {},
  ): Operation => ({
    name,
    guards: ['update', 'editorsPublish', 'guardReview'],
    run: async (actor) => {
      const id = await shelf.fresh(object)
      const answer = await save(world, actor, collection, id, data, query)
      if (answer.status >= 300) return verdict(answer)
      return String((await stored(world.payload, collection, id))?._status)
    },
  })
  const publish = { _status: 'published' }
  return [
    attempt('publish draft-a', 'draft-a', publish),
    attempt('publish draft-b', 'draft-b', publish),
    attempt('publish draft-a ?draft=true', 'draft-a', publish, { draft: 'true' }),
    attempt('publish draft-a ?autosave=true', 'draft-a', publish, {
      draft: 'true',
      autosave: 'true',
    }),
    attempt(
      'publish draft-a ?publishAllLocales=true',
      'draft-a',
      {},
      { publishAllLocales: 'true' },
    ),
    attempt('publish withdrawn-a', 'withdrawn-a', publish),
    attempt('unpublish published-a', 'published-a', { _status: 'draft' }),
    attempt('unpublish published-b', 'published-b', { _status: 'draft' }),
    attempt(
      'unpublish published-a ?unpublishAllLocales=true',
      'published-a',
      {},
      { unpublishAllLocales: 'true' },
    ),
  ]
}

function moveOperations({ world, collection, shelf }: Subject): Operation[] {
  const move = (name: string, object: string, union: 'a' | 'b' | null): Operation => ({
    name,
    guards: ['update', 'keepUnion'],
    run: async (actor) =>
      verdict(
        await save(world, actor, collection, await shelf.fresh(object), {
          union: union && world.unions[union],
        }),
      ),
  })
  return [
    move('move draft-a to union b', 'draft-a', 'b'),
    move('move draft-b to union a', 'draft-b', 'a'),
    move('take the union from draft-a', 'draft-a', null),
  ]
}

function contentFieldOperations({ world, collection }: Subject, config: CollectionConfig) {
  const { payload, unions } = world
  const make = async (kept: Json) =>
    (
      await store(payload, collection, {
        ...contentSample(collection, unions.a, reviewState(collection, 'published')),
        _status: 'published',
        ...kept,
      })
    ).id
  const after = (id: number | undefined) => (id === undefined ? Promise.resolve(null) : latest(id))
  const latest = async (id: number) => {
    const { docs } = await payload.db.findVersions<Json>({
      collection: collection as 'articles',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    })
    return (docs[0]?.version ?? null) as Json | null
  }
  return fieldOperations(world, collection, config, {
    read: async (actor: Actor, kept) =>
      rest(actor, 'GET', `/${collection}/${await make(kept)}`, { query: { depth: '0' } }),
    create: async (actor, sent) => {
      const data = { ...contentSample(collection, unions.a), ...sent }
      const answer = await rest(actor, 'POST', `/${collection}`, { data })
      return { answer, after: await after(docOf(answer).id) }
    },
    update: async (actor, kept, sent) => {
      const id = await make(kept)
      const answer = await save(world, actor, collection, id, sent)
      return { answer, after: await after(id) }
    },
  })
}
