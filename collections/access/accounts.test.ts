import type { FieldAccess } from 'payload'
import { expect, test } from 'vitest'
import { ownFieldOrAdministrators } from './accounts'

const asked = (roles: string[], rest: object) =>
  ownFieldOrAdministrators({
    req: { user: { id: 7, roles } },
    ...rest,
  } as Parameters<FieldAccess>[0])

test.each([
  ['author', { doc: { id: 7 } }, true],
  ['author', { id: 7 }, true],
  ['author', { doc: { id: 8 } }, false],
  ['author', { id: 8 }, false],
  ['author', {}, false],
  ['admin', {}, true],
])('an e-mail address to an account of the role %s that asks with %o: %s', (role, rest, seen) => {
  expect(asked([role], rest)).toBe(seen)
})
