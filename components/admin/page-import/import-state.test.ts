import { expect, test } from 'vitest'
import { choiceOf, type ImportState, reduceImport } from './import-state'

const segment = (start: number, end: number, story: number) =>
  ({ start, end, role: 'paragraph', story, continues: false }) as const
const state: ImportState = {
  text: '一\n二\n三\n',
  segments: [segment(0, 2, 0), segment(2, 4, 0), segment(4, 6, 1)],
  head: { publication: null, date: null, number: null, section: null },
  choices: { 1: { isLeftOut: true, edits: {}, union: 7, toggled: [] } },
  phonesLeftOut: [],
}

test('what was decided of a story stays with it when one begins before it', () => {
  const next = reduceImport(state, { type: 'begin-story', at: 1 })
  expect(next.segments.map(({ story }) => story)).toEqual([0, 1, 2])
  expect(choiceOf(next, 1).union).toBeNull()
  expect(choiceOf(next, 2)).toMatchObject({ isLeftOut: true, union: 7 })
})

test('a decision keeps what was decided before', () => {
  const next = reduceImport(state, { type: 'choice', story: 1, change: { isLeftOut: false } })
  expect(choiceOf(next, 1)).toEqual({ isLeftOut: false, edits: {}, union: 7, toggled: [] })
})

test('a number is left out and taken again', () => {
  const out = reduceImport(state, { type: 'phone', number: '5550' })
  expect(out.phonesLeftOut).toEqual(['5550'])
  expect(reduceImport(out, { type: 'phone', number: '5550' }).phonesLeftOut).toEqual([])
})
