import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import { env } from '@/lib/env'
import type { User } from '@/payload-types'
import { browserWith, createAccount, PASSWORD } from './accounts.fixture'
import { startSession } from './sessions'

// Payload's REST interface as a request meets it, strategy and access functions included.

let admin: User
let cookie: string

beforeAll(async () => {
  admin = await createAccount({ roles: ['admin'] })
  const sid = await startSession({
    userId: admin.id,
    passwordHash: null,
    userAgent: null,
    awaitsSecondFactor: false,
  })
  cookie = (await browserWith(sid ?? '')).get('cookie') ?? ''
})

function ask(method: string, path: string, headers: Record<string, string> = {}, body?: object) {
  const request = new Request(`${env().NEXTAUTH_URL}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body ? JSON.stringify(body) : undefined,
  })
  return handleEndpoints({ config, request })
}

describe.each([
  ['a stranger', () => ({})],
  ['an administrator', () => ({ cookie })],
])('Payload’s own ways into a session are closed to %s:', (_who, headers) => {
  test.each([
    ['POST', '/users/login'],
    ['POST', '/users/logout'],
    ['POST', '/users/refresh-token'],
    ['POST', '/users/forgot-password'],
    ['POST', '/users/reset-password'],
    ['POST', '/users/first-register'],
    ['POST', '/users/unlock'],
    ['POST', '/users/verify/token'],
    ['GET', '/users/init'],
    ['POST', '/users/1/api-key/reveal'],
  ])('%s %s', async (method, path) => {
    const body = { email: admin.email, password: PASSWORD, token: 'x' }
    const response = await ask(method, path, headers(), method === 'POST' ? body : undefined)
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(response.status).toBeLessThan(500)
    expect(response.headers.getSetCookie()).toEqual([])
  })
})

describe('sessions and attempts', () => {
  test.each(['/sessions', '/sign-in-attempts'])(
    '%s is closed to an administrator',
    async (path) => {
      expect((await ask('GET', path, { cookie })).status).toBe(403)
      expect((await ask('POST', path, { cookie }, { key: 'x' })).status).toBe(403)
      expect((await ask('DELETE', `${path}?where[id][exists]=true`, { cookie })).status).toBe(403)
    },
  )
})

describe('a change asked for with an administrator’s cookie', () => {
  const rename = (headers: Record<string, string>) =>
    ask('PATCH', `/users/${admin.id}`, { cookie, ...headers }, { name: '改名' })

  test('from the site itself is made', async () => {
    expect((await rename({ origin: new URL(env().NEXTAUTH_URL).origin })).status).toBe(200)
  })

  test.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
  ])('from elsewhere (%o) is refused', async (headers) => {
    expect((await rename(headers)).status).toBe(403)
  })
})
