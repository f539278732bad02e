import { expect, test } from 'vitest'
import type { Actor } from './actor'
import { decideReview, holdsStage, mayEditText, stagesOf } from './review'
import { factsWith as facts } from './review-facts.fixture'

const author: Actor = { id: 1, roles: ['author'], union: 10 }
const editor: Actor = { id: 2, roles: ['editor'], union: 10 }
const otherEditor: Actor = { id: 3, roles: ['editor'], union: 20 }
const reviewer: Actor = { id: 4, roles: ['reviewer'], union: 99 }
const chief: Actor = { id: 5, roles: ['chief'], union: 99 }
const admin: Actor = { id: 6, roles: ['admin'], union: null }
const everything: Actor = { id: 7, roles: ['editor', 'reviewer', 'chief'], union: 10 }
const silent = { words: '', code: null }
const now = new Date('2026-11-23T08:00:00Z')

test('the stages of a site', () => {
  expect(stagesOf(1)).toEqual(['final'])
  expect(stagesOf(2)).toEqual(['first', 'final'])
  expect(stagesOf(3)).toEqual(['first', 'second', 'final'])
})

test.each([
  ['submit', facts(), author, { kind: 'moved', to: 'first', signOff: null }],
  ['submit', facts({ stageCount: 1 }), author, { kind: 'moved', to: 'final', signOff: null }],
  ['submit', facts({ state: 'returned' }), author, { kind: 'moved', to: 'first', signOff: null }],
  ['submit', facts(), otherEditor, { kind: 'refused', reason: 'not-your-union' }],
  ['submit', facts(), admin, { kind: 'refused', reason: 'not-your-stage' }],
  ['submit', facts({ state: 'first' }), author, { kind: 'refused', reason: 'wrong-state' }],
  ['recall', facts({ state: 'second' }), author, { kind: 'moved', to: 'draft', signOff: null }],
  ['recall', facts({ state: 'second' }), editor, { kind: 'refused', reason: 'not-your-stage' }],
  ['recall', facts({ state: 'published' }), author, { kind: 'refused', reason: 'wrong-state' }],
  ['pass', facts({ state: 'first' }), editor, { kind: 'moved', to: 'second', signOff: 'first' }],
  [
    'pass',
    facts({ state: 'first', stageCount: 2 }),
    editor,
    { kind: 'moved', to: 'final', signOff: 'first' },
  ],
  ['pass', facts({ state: 'first' }), otherEditor, { kind: 'refused', reason: 'not-your-union' }],
  ['pass', facts({ state: 'first' }), author, { kind: 'refused', reason: 'not-your-stage' }],
  ['pass', facts({ state: 'first' }), chief, { kind: 'refused', reason: 'not-your-stage' }],
  [
    'pass',
    facts({ state: 'first', submittedBy: 2 }),
    editor,
    { kind: 'refused', reason: 'own-story' },
  ],
  ['pass', facts({ state: 'second' }), reviewer, { kind: 'moved', to: 'final', signOff: 'second' }],
  [
    'pass',
    facts({ state: 'second', stageCount: 1 }),
    reviewer,
    { kind: 'moved', to: 'final', signOff: 'second' },
  ],
  ['pass', facts({ state: 'final' }), chief, { kind: 'moved', to: 'published', signOff: 'final' }],
  [
    'pass',
    facts({ state: 'final', publishAt: now }),
    chief,
    { kind: 'moved', to: 'published', signOff: 'final' },
  ],
  [
    'pass',
    facts({ state: 'final', publishAt: new Date('2026-11-23T08:00:01Z') }),
    chief,
    { kind: 'moved', to: 'approved', signOff: 'final' },
  ],
  ['pass', facts({ state: 'final' }), admin, { kind: 'refused', reason: 'not-your-stage' }],
  [
    'pass',
    facts({ state: 'second', signOffs: [{ stage: 'first', by: 7 }] }),
    everything,
    { kind: 'refused', reason: 'second-stage-by-same-person' },
  ],
  ['pass', facts({ state: 'draft' }), editor, { kind: 'refused', reason: 'wrong-state' }],
  [
    'publish',
    facts({ state: 'approved' }),
    chief,
    { kind: 'moved', to: 'published', signOff: null },
  ],
  [
    'pass',
    facts({ state: 'first', openRemarks: 1 }),
    editor,
    { kind: 'refused', reason: 'remarks-open' },
  ],
  ['publish', facts({ state: 'final' }), chief, { kind: 'refused', reason: 'wrong-state' }],
  ['publish', facts({ state: 'approved' }), editor, { kind: 'refused', reason: 'not-your-stage' }],
] as const)('%s %#', (action, given, actor, decision) => {
  expect(decideReview(action, given, actor, silent, now)).toEqual(decision)
})

test('a return needs a code and an opinion, a withdrawal an opinion', () => {
  const waiting = facts({ state: 'first' })
  expect(decideReview('return', waiting, editor, { words: '缺来源', code: null }, now)).toEqual({
    kind: 'refused',
    reason: 'code-missing',
  })
  expect(decideReview('return', waiting, editor, { words: ' ', code: 'sources' }, now)).toEqual({
    kind: 'refused',
    reason: 'opinion-missing',
  })
  expect(
    decideReview('return', waiting, editor, { words: '缺来源', code: 'sources' }, now),
  ).toEqual({
    kind: 'moved',
    to: 'returned',
    signOff: null,
  })
  const out = facts({ state: 'published' })
  expect(decideReview('withdraw', out, chief, { words: '', code: null }, now)).toEqual({
    kind: 'refused',
    reason: 'opinion-missing',
  })
  expect(decideReview('withdraw', out, chief, { words: '失实', code: null }, now)).toEqual({
    kind: 'moved',
    to: 'withdrawn',
    signOff: null,
  })
  expect(decideReview('withdraw', out, editor, { words: '失实', code: null }, now)).toEqual({
    kind: 'refused',
    reason: 'not-your-stage',
  })
})

test('the words are changed by whoever has the story', () => {
  expect(mayEditText(facts(), author)).toBe(true)
  expect(mayEditText(facts({ state: 'first' }), author)).toBe(false)
  expect(mayEditText(facts({ state: 'first' }), editor)).toBe(true)
  expect(mayEditText(facts({ state: 'second' }), editor)).toBe(false)
})

test('a stage is held by whoever may pass it', () => {
  expect(holdsStage(facts({ state: 'first' }), editor)).toBe(true)
  expect(holdsStage(facts({ state: 'first' }), otherEditor)).toBe(false)
  expect(holdsStage(facts({ state: 'first', submittedBy: 2 }), editor)).toBe(false)
  expect(holdsStage(facts(), editor)).toBe(false)
})
