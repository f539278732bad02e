import { expect, test } from 'vitest'
import { turnsOf } from './event-turns'

test('the page of an event turns when windows open and close and sessions begin and end', () => {
  expect(
    turnsOf({
      ...{ start: 'a', end: 'b' },
      sessions: [{ start: 'c', end: null }],
      registration: { opensAt: 'd', closesAt: null },
    }),
  ).toEqual(['d', 'a', 'b', 'c'])
})
