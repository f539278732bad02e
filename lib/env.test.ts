import { expect, test } from 'vitest'
import { parseEnvironment } from './env'

const secret = 'x'.repeat(32)
const complete = {
  DATABASE_URL: 'postgres://localhost/gonghui',
  PAYLOAD_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  CACHE_SECRET: secret,
  NEXTAUTH_URL: 'http://localhost:3000',
}

test('a complete environment, with its defaults', () => {
  expect(parseEnvironment(complete)).toMatchObject({ ...complete, TRUST_PROXY: 0 })
})

test('one sentence for each variable that is missing', () => {
  expect(() =>
    parseEnvironment({ ...complete, CACHE_SECRET: undefined, DATABASE_URL: undefined }),
  ).toThrow('DATABASE_URL is not set.\nCACHE_SECRET is not set.')
})

test('a short secret, another database and half an identity provider are refused', () => {
  const parse = (wrong: Record<string, string>) => () => parseEnvironment({ ...complete, ...wrong })
  expect(parse({ NEXTAUTH_SECRET: 'short' })).toThrow('NEXTAUTH_SECRET is shorter')
  expect(parse({ DATABASE_URL: 'mysql://x' })).toThrow('DATABASE_URL is not a postgres:// address.')
  expect(parse({ NEXTAUTH_URL: 'localhost' })).toThrow('NEXTAUTH_URL is not an http(s) address.')
  expect(parse({ TRUST_PROXY: '-1' })).toThrow('TRUST_PROXY')
  expect(parse({ OIDC_ISSUER: 'https://id.example.org' })).toThrow('OIDC_CLIENT_ID')
})
