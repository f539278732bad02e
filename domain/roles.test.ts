import { expect, test } from 'vitest'
import { hasRole } from './roles'

test('a person holds any of the roles asked for', () => {
  expect(hasRole({ roles: ['author', 'editor'] }, 'editor', 'chief')).toBe(true)
})

test('a person without the role, and nobody, hold none', () => {
  expect(hasRole({ roles: ['author'] }, 'admin')).toBe(false)
  expect(hasRole({ roles: [] }, 'author')).toBe(false)
  expect(hasRole(null, 'author')).toBe(false)
})
