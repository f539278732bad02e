import { describe, expect, test } from 'vitest'
import type { Actor } from './actor'
import { decideStoryPublication, mayPublishContent, publicationTimes } from './publication'

const now = new Date('2026-11-23T08:00:00.000Z')
const earlier = '2026-11-23T07:59:59.000Z'
const later = '2026-11-23T08:00:01.000Z'
const chief: Actor = { id: 5, roles: ['chief'], union: 9 }
const editor: Actor = { id: 2, roles: ['editor'], union: 9 }
const author: Actor = { id: 1, roles: ['author'], union: 9 }

describe('a story goes out', () => {
  const approved = { state: 'approved', publishAt: new Date(earlier) } as const
  const notYet = { state: 'approved', publishAt: new Date(later) } as const
  const draft = { state: 'draft', publishAt: null } as const
  const refused = (reason: string) => ({ kind: 'refused', reason })
  test.each([
    ['approved, by the schedule', approved, { actor: null, isSchedule: true }, { kind: 'allowed' }],
    [
      'early, by the schedule',
      notYet,
      { actor: null, isSchedule: true },
      refused('before-its-hour'),
    ],
    [
      'unapproved, by the schedule',
      draft,
      { actor: null, isSchedule: true },
      refused('not-approved'),
    ],
    ['early, by a chief', notYet, { actor: chief, isSchedule: false }, { kind: 'allowed' }],
    [
      'early, by a chief’s job',
      notYet,
      { actor: chief, isSchedule: true },
      refused('before-its-hour'),
    ],
    ['unapproved, by a chief', draft, { actor: chief, isSchedule: false }, refused('not-approved')],
    ['by an editor', approved, { actor: editor, isSchedule: false }, refused('not-a-chief')],
    ['by an editor’s job', approved, { actor: editor, isSchedule: true }, refused('not-a-chief')],
    [
      'by nobody, from outside',
      approved,
      { actor: null, isSchedule: false },
      refused('not-a-chief'),
    ],
  ])('%s', (_, story, by, decision) => {
    expect(decideStoryPublication(story, by, now)).toEqual(decision)
  })
})

test('editors publish what is no story, authors do not, the house does', () => {
  const may = (collection: string) =>
    [editor, chief, author, null].map((actor) => mayPublishContent(actor, collection))
  expect(may('events')).toEqual([true, true, false, true])
  expect(may('editions')).toEqual([false, true, false, true])
})

test.each([
  [{}, now.toISOString(), now.toISOString()],
  [{ publishedAt: later }, now.toISOString(), now.toISOString()],
  [{ publishedAt: earlier }, now.toISOString(), earlier],
  [{ firstPublishedAt: earlier, publishedAt: null }, earlier, now.toISOString()],
])('the times of %j', (stored, firstPublishedAt, publishedAt) => {
  expect(publicationTimes(stored, now)).toEqual({ firstPublishedAt, publishedAt })
})
