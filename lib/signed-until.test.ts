import { beforeAll, expect, test } from 'vitest'
import { isSigned, signUntil } from './signed-until'

const now = new Date('2026-11-24T01:00:00Z')
const later = new Date('2026-11-24T02:00:00Z')

beforeAll(() => {
  const secret = 'a secret of thirty-two characters'
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://localhost/none',
    NEXTAUTH_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    PAPERS_SECRET: secret,
    REGISTRATION_SECRET: secret,
  })
})

test('it holds for its value and purpose, until its moment', () => {
  const signed = signUntil('preview', '7', later)
  expect(isSigned('preview', '7', signed, now)).toBe(true)
  expect(isSigned('preview', '8', signed, now)).toBe(false)
  expect(isSigned('other', '7', signed, now)).toBe(false)
  expect(isSigned('preview', '7', signed, later)).toBe(false)
  expect(isSigned('preview', '7', signed.replace(/^\d/, '9'), now)).toBe(false)
  expect(isSigned('preview', '7', '', now)).toBe(false)
})
