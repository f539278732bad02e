import { expect, test } from 'vitest'
import { deskOfficeOf, deskWordOf, holdsInOrder } from './desk-lists'

test('a line of words as copy-check reads it', () => {
  expect(
    deskWordOf({
      words: [' 亲自 ', ''],
      level: 'blocking',
      reason: '多余',
      suggestion: null,
      except: ['父亲自'],
      onlyWith: [],
      unlessWith: null,
      evenInSpeech: false,
    }),
  ).toEqual({
    words: ['亲自'],
    level: 'blocking',
    reason: '多余',
    suggestion: '',
    except: ['父亲自'],
  })
  expect(
    deskWordOf({ words: ['工联'], level: 'advisory', reason: '简称', evenInSpeech: true }),
  ).toMatchObject({ evenInSpeech: true })
})

test('a line without a word is none: an empty word would be found everywhere', () => {
  expect(deskWordOf({ words: [' '], level: 'advisory', reason: '空' })).toBeNull()
})

test('an office by Shanghai’s days', () => {
  expect(
    deskOfficeOf({
      person: '林晓 ',
      title: '主席',
      since: '2026-01-31T16:00:00.000Z',
      until: null,
    }),
  ).toEqual({ person: '林晓', title: '主席', since: '2026-02-01', until: null, rank: null })
})

test.each([
  ['2026-01-01', '2026-01-01', true],
  ['2026-01-02', '2026-01-01', false],
  ['2026-01-02', null, true],
  [undefined, '2026-01-01', true],
])('from %s until %s: %s', (since, until, inOrder) => {
  expect(holdsInOrder(since, until)).toBe(inOrder)
})
