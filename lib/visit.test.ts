import { expect, test } from 'vitest'
import { saidIn, visitOf } from './visit'

test.each([
  ['eyJhIjoxfQ', 'eyJhIjoxfQ'],
  [undefined, ''],
  ['', ''],
  ['../../x', ''],
  ['a.b', ''],
  ['x'.repeat(4001), ''],
])('the cookie %j is passed on as %j', (cookie, said) => {
  const visit = visitOf('5e0c-41', cookie)
  expect(visit.startsWith('5e0c-41~')).toBe(true)
  expect(saidIn(visit)).toBe(said)
})
