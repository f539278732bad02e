import { expect, test } from 'vitest'
import { decideSave } from './save-basis'

const stored = new Date('2026-11-24T03:00:00.123Z')

test.each([
  ['2026-11-24T03:00:00.123Z', { kind: 'allowed' }],
  ['2026-11-24T11:00:00.123+08:00', { kind: 'allowed' }],
  ['2026-11-24T03:00:00.122Z', { kind: 'refused', reason: 'newer-version' }],
  ['2026-11-24T03:00:00.124Z', { kind: 'refused', reason: 'newer-version' }],
  ['', { kind: 'refused', reason: 'basis-missing' }],
  [undefined, { kind: 'refused', reason: 'basis-missing' }],
  [1795489200123, { kind: 'refused', reason: 'basis-missing' }],
  [{ $gt: '' }, { kind: 'refused', reason: 'basis-missing' }],
])('a save that began from %s', (basis, decision) => {
  expect(decideSave(basis, stored)).toEqual(decision)
})
