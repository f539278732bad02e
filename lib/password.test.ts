import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password'

test('a password verifies against its own hash only', async () => {
  const stored = await hashPassword('correct horse battery')
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(stored, 'correct horse battery')).toBe(true)
  expect(await verifyPassword(stored, 'correct horse batterz')).toBe(false)
})

test('without a stored hash no password is right, not even the one of the dummy', async () => {
  expect(await verifyPassword(null, 'no account has this password')).toBe(false)
})
