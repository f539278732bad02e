import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { cookieOf, createUnion } from '@/data/accounts.fixture'
import { flushViews } from '@/data/count-view'
import type { ViewCount } from '@/domain/view-count'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import { GET as most } from './most/route'
import { POST as count, GET as viewsOf } from './route'

// The endpoints as a request meets them.

const BROWSER = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140 Mobile'
let union: number
let chief: string
let editor: string

beforeAll(async () => {
  union = await createUnion()
  chief = await cookieOf({ roles: ['chief'] })
  editor = await cookieOf({ roles: ['editor'], union })
})

async function studio(_status: 'draft' | 'published' = 'published') {
  return (await payload()).create({
    collection: 'studios',
    data: { name: `工作室 ${randomUUID()}`, employer: '示范厂', union, _status },
    overrideAccess: true,
  })
}

const send = (body: unknown, headers: Record<string, string> = {}) =>
  count(
    new Request(`${env().NEXTAUTH_URL}/api/views`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { origin: new URL(env().NEXTAUTH_URL).origin, 'user-agent': BROWSER, ...headers },
    }),
  )

const ask = (collection: string, document: unknown, cookie = '') =>
  viewsOf(
    new Request(
      `${env().NEXTAUTH_URL}/api/views?collection=${collection}&document=${String(document)}`,
      { headers: { cookie } },
    ),
  )

async function viewed(id: number): Promise<Pick<ViewCount, 'today' | 'week' | 'total'>> {
  await flushViews()
  const { today, week, total } = await (await ask('studios', id, chief)).json()
  return { today, week, total }
}

describe('counting', () => {
  test('views of a published document are added up, in one write or in several', async () => {
    const { id, slug } = await studio()
    const path = `/studios/${slug}`
    expect((await send({ path })).status).toBe(204)
    await send({ path })
    expect(await viewed(id)).toEqual({ today: 2, week: 2, total: 2 })
    await send({ path })
    expect(await viewed(id)).toEqual({ today: 3, week: 3, total: 3 })
  })

  test('no cookie is set, and the table has no place for a reader', async () => {
    const { slug } = await studio()
    const response = await send({ path: `/studios/${slug}` })
    expect(response.headers.get('set-cookie')).toBeNull()
    const { rows } = await (await payload()).db.drizzle.execute<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'page_views'`,
    )
    expect(rows.map(({ column_name }) => column_name).sort()).toEqual([
      'collection',
      'day',
      'document',
      'views',
    ])
  })

  test.each([
    ['staff', { cookie: 'mode=elder; __Secure-next-auth.session-token.0=x' }, 204],
    ['a machine', { 'user-agent': 'Baiduspider/2.0' }, 204],
    ['another site', { origin: 'https://elsewhere.example' }, 403],
  ])('%s counts nothing', async (_, headers, status) => {
    const { id, slug } = await studio()
    expect((await send({ path: `/studios/${slug}` }, headers)).status).toBe(status)
    expect(await viewed(id)).toEqual({ today: 0, week: 0, total: 0 })
  })

  test('a draft counts nothing, nor does an address that is none', async () => {
    const { id, slug } = await studio('draft')
    await send({ path: `/studios/${slug}` })
    expect((await send({ path: '/studios/none-of-ours' })).status).toBe(204)
    expect((await send({ path: '/' })).status).toBe(204)
    expect(await viewed(id)).toEqual({ today: 0, week: 0, total: 0 })
  })

  test.each([['not JSON'], [{}], [{ path: 3 }], [{ path: `/${'x'.repeat(400)}` }]])(
    'what is no view is refused: %j',
    async (body) => expect((await send(body)).status).toBe(400),
  )

  test('a body that has no end is not read', async () => {
    expect((await send('x'.repeat(2000))).status).toBe(413)
  })
})

describe('the numbers', () => {
  test('are an editor’s for their own union, and nobody else’s of the district', async () => {
    const { id, slug } = await studio()
    await send({ path: `/studios/${slug}` })
    await flushViews()
    expect((await ask('studios', id, editor)).status).toBe(200)
    const otherEditor = await cookieOf({ roles: ['editor'] })
    expect(await (await ask('studios', id, otherEditor)).json()).toBeNull()
    const author = await cookieOf({ roles: ['author'], union })
    expect(await (await ask('studios', id, author)).json()).toBeNull()
    expect((await ask('studios', id)).status).toBe(401)
    expect((await ask('users', id, chief)).status).toBe(400)
    expect((await ask('studios', 'x', chief)).status).toBe(400)
  })

  test('the list of what is read most keeps to the same limits', async () => {
    const { id, slug } = await studio()
    await send({ path: `/studios/${slug}` })
    await flushViews()
    const list = async (cookie: string) => {
      const headers = { cookie }
      const response = await most(new Request(`${env().NEXTAUTH_URL}/api/views/most`, { headers }))
      return response.ok ? response.json() : response.status
    }
    const isListed = async (cookie: string) =>
      (await list(cookie)).some((row: { id: number }) => row.id === id)
    expect(await isListed(chief)).toBe(true)
    expect(await isListed(editor)).toBe(true)
    expect(await isListed(await cookieOf({ roles: ['editor'] }))).toBe(false)
    expect(await list(await cookieOf({ roles: ['author'], union }))).toBe(403)
    expect(await list('')).toBe(403)
  })
})
