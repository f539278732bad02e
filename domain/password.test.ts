import { expect, test } from 'vitest'
import { newPasswordFor, normalizeEmail } from './password'

const problem = (password: unknown, email = 'li@example.org') =>
  newPasswordFor(email).safeParse(password).error?.issues[0]?.message

test('twelve characters are enough, eleven are not', () => {
  expect(problem('abcdefghijkl')).toBeUndefined()
  expect(problem('abcdefghijk')).toBe('密码至少 12 个字符。')
})

test('128 characters are the most', () => {
  expect(problem('a'.repeat(128))).toBeUndefined()
  expect(problem('a'.repeat(129))).toBe('密码最多 128 个字符。')
})

test('the e-mail is no password, in whatever case', () => {
  expect(problem('LI@example.ORG', 'li@example.org')).toBe('密码不能与邮箱相同。')
})

test('no text is no password', () => {
  expect(problem(undefined)).toBe('请填写密码。')
  expect(problem({ gt: '' })).toBe('请填写密码。')
})

test('an e-mail is kept trimmed and in lower case', () => {
  expect(normalizeEmail('  Li.Wei@Example.org ')).toBe('li.wei@example.org')
})
