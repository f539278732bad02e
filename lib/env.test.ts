import { expect, test } from 'vitest'
import { parseEnvironment } from './env'

const secret = 'x'.repeat(32)
const complete = {
  DATABASE_URL: 'postgres://localhost/gonghui',
  PAYLOAD_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  PAPERS_SECRET: secret,
  REGISTRATION_SECRET: secret,
  NEXTAUTH_URL: 'http://localhost:3000',
}

test('a complete environment, with its defaults', () => {
  expect(parseEnvironment(complete)).toMatchObject({ ...complete, TRUST_PROXY: 0 })
})

test('one sentence for each variable that is missing', () => {
  expect(() =>
    parseEnvironment({ ...complete, NEXTAUTH_SECRET: '', DATABASE_URL: undefined }),
  ).toThrow('缺少环境变量 DATABASE_URL。\n缺少环境变量 NEXTAUTH_SECRET。')
})

test('a short secret, another database and half an identity provider are refused', () => {
  const parse = (wrong: Record<string, string>) => () => parseEnvironment({ ...complete, ...wrong })
  expect(parse({ NEXTAUTH_SECRET: 'short' })).toThrow('NEXTAUTH_SECRET 不足 32 个字符')
  expect(parse({ DATABASE_URL: 'mysql://x' })).toThrow('DATABASE_URL 须以 postgres:// 开头。')
  expect(parse({ NEXTAUTH_URL: 'localhost' })).toThrow('NEXTAUTH_URL 须是以 http://')
  expect(parse({ TRUST_PROXY: '-1' })).toThrow('TRUST_PROXY')
  expect(parse({ OIDC_ISSUER: 'https://id.example.org' })).toThrow('OIDC_CLIENT_ID')
})

test('half a mail server is refused', () => {
  const parse = (wrong: Record<string, string>) => () => parseEnvironment({ ...complete, ...wrong })
  expect(parse({ SMTP_HOST: 'mail.example.org' })).toThrow('MAIL_FROM')
  expect(parse({ SMTP_USER: 'portal' })).toThrow('SMTP_PASSWORD')
  expect(parse({ MAIL_FROM: 'nobody' })).toThrow('MAIL_FROM')
  expect(parse({ SMTP_PORT: 'smtp' })).toThrow('SMTP_PORT')
  const whole = { SMTP_HOST: 'mail.example.org', MAIL_FROM: 'portal@example.org' }
  expect(parse(whole)()).toMatchObject({ ...whole, SMTP_PORT: 587 })
})
