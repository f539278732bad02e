import { randomUUID } from 'node:crypto'
import type { TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import type { Role } from '@/domain/roles'
import { payload } from '@/lib/payload'
import { createAccount, createUnion } from './accounts.fixture'
import { findEventInHand, findStoryInHand } from './preview'
import { findStory } from './story'

let union: number
let own: TypedUser
let ofAnother: TypedUser

const staff = async (roles: Role[], of?: number): Promise<TypedUser> => ({
  ...(await createAccount({ roles, union: of })),
  collection: 'users',
})

beforeAll(async () => {
  union = await createUnion()
  own = await staff(['author'], union)
  ofAnother = await staff(['editor'])
})

const story = async (headline: string, more: object = {}) =>
  (await payload()).create({
    collection: 'articles',
    data: {
      kind: 'story',
      headline,
      union,
      slug: `preview-${randomUUID()}`,
      body: paragraphsToLexical([`${headline}的正文。`]),
      review: { state: 'draft', signOffs: [], returns: [] },
      ...more,
    },
    draft: true,
    overrideAccess: true,
  })

async function event(name: string, more: object = {}, _status: 'draft' | 'published' = 'draft') {
  return (await payload()).create({
    collection: 'events',
    data: {
      name,
      kind: 'sport',
      union,
      startDate: '2026-11-28T01:00:00Z',
      eventStatus: 'scheduled',
      eventAttendanceMode: 'offline',
      registration: { mode: 'none' },
      _status,
      ...more,
    },
    draft: _status === 'draft',
    overrideAccess: true,
  })
}

describe('a draft', () => {
  test('is seen by its union and the city desk, and by nobody else', async () => {
    const { id, slug } = await story('运河边的骑行')
    const seen = await findStoryInHand(id, own)
    expect(seen).toMatchObject({ isPublished: false, view: { headline: '运河边的骑行' } })
    expect(await findStoryInHand(id, await staff(['reviewer']))).not.toBeNull()
    expect(await findStoryInHand(id, ofAnother)).toBeNull()
    expect(await findStory(slug ?? '')).toBeNull()
    const ofEvent = await event('没有公布的骑行')
    expect(await findEventInHand(ofEvent.id, own)).toMatchObject({ isPublished: false })
    expect(await findEventInHand(ofEvent.id, ofAnother)).toBeNull()
  })

  test('without a headline has no page yet, nor has an event without a day', async () => {
    expect(await findStoryInHand((await story('')).id, own)).toBeNull()
    expect(await findEventInHand((await event('骑行', { startDate: null })).id, own)).toBeNull()
    expect(await findStoryInHand(2_000_000_000, own)).toBeNull()
  })

  test('shows what its readers will see of others: no drafts', async () => {
    const hidden = await event('没有公布的活动')
    const shown = await event('公布了的活动', {}, 'published')
    const { id } = await story('两个活动', { events: [hidden.id, shown.id] })
    const subjects = (await findStoryInHand(id, own))?.view.subjects
    expect(subjects?.map(({ name }) => name)).toEqual(['公布了的活动'])
  })
})

test('a published story with a newer draft: its union sees the draft, another union what is public', async () => {
  const cms = await payload()
  const { id } = await cms.create({
    collection: 'articles',
    data: {
      kind: 'story',
      headline: '公开的标题',
      union,
      publishedAt: '2026-11-21T01:00:00Z',
      review: { state: 'published', signOffs: [], returns: [] },
      _status: 'published',
    },
    overrideAccess: true,
  })
  expect(await findStoryInHand(id, own)).toMatchObject({ isPublished: true })
  await cms.update({
    collection: 'articles',
    id,
    data: { headline: '改过还没有公开的标题', _status: 'draft' },
    draft: true,
    overrideAccess: true,
  })
  expect(await findStoryInHand(id, own)).toMatchObject({
    isPublished: false,
    view: { headline: '改过还没有公开的标题' },
  })
  expect(await findStoryInHand(id, ofAnother)).toMatchObject({
    isPublished: true,
    view: { headline: '公开的标题' },
  })
})
