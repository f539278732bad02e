import { expect, test } from 'vitest'
import type { Role } from '../roles'
import { mayRunEvent } from './may-run-event'

test.each([
  ['editor', 1, true],
  ['editor', 2, false],
  ['editor', null, false],
  ['author', 1, false],
  ['reviewer', 1, false],
  ['admin', 1, false],
  ['chief', 2, true],
] as [Role, number | null, boolean][])(
  '%s of union %s runs an event of union 1: %s',
  (role, union, may) => {
    expect(mayRunEvent({ id: 1, roles: [role], union }, 1)).toBe(may)
  },
)

test('the public runs nothing', () => {
  expect(mayRunEvent(null, 1)).toBe(false)
})
