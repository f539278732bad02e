import { encode } from 'next-auth/jwt'
import { beforeEach, expect, test, vi } from 'vitest'
import { env } from './env'
import { headersIn, passOf } from './preview-pass'

beforeEach(() => {
  for (const name of ['PAYLOAD_SECRET', 'NEXTAUTH_SECRET', 'PAPERS_SECRET', 'REGISTRATION_SECRET'])
    vi.stubEnv(name, 'a secret of the tests, of thirty-two and more')
  vi.stubEnv('DATABASE_URL', 'postgres://localhost/none')
  vi.stubEnv('NEXTAUTH_URL', 'http://localhost:3000')
})

const mode = { name: 'mode', value: 'elder' }
const session = { name: 'next-auth.session-token', value: 'abc.def' }

test('the session comes through, and nothing else of the browser', async () => {
  const pass = (await passOf([mode, session])) ?? ''
  expect(pass).not.toContain('abc.def')
  expect(encodeURIComponent(pass)).toBe(pass)
  expect((await headersIn(pass)).get('cookie')).toBe('next-auth.session-token=abc.def')
  expect(await passOf([mode])).toBeNull()
})

test('what is not ours, or sealed for another use, is a stranger', async () => {
  const sealed = await encode({ token: { cookie: 'x=y' }, secret: env().NEXTAUTH_SECRET })
  for (const pass of ['', 'a.b.c', sealed]) {
    expect((await headersIn(pass)).has('cookie')).toBe(false)
  }
})
