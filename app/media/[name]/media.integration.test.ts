import sharp from 'sharp'
import { beforeAll, expect, test } from 'vitest'
import { cookieOf, createUnion } from '@/data/accounts.fixture'
import { env } from '@/lib/env'
import { payload } from '@/lib/payload'
import { GET } from './route'

// Who gets the file of a picture that nothing public shows yet.

let union: number
let name: string
let id: number

beforeAll(async () => {
  union = await createUnion()
  const data = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#b3161b' },
  })
    .jpeg()
    .toBuffer()
  const picture = await (await payload()).create({
    collection: 'media',
    data: { union },
    file: { data, mimetype: 'image/jpeg', name: 'a.jpg', size: data.length },
    overrideAccess: true,
  })
  id = picture.id
  name = picture.sizes?.small?.filename ?? ''
})

const ask = (headers: Record<string, string> = {}) =>
  GET(new Request(`${env().NEXTAUTH_URL}/media/${name}`, { headers }), {
    params: Promise.resolve({ name }),
  })

test('the union that filed it sees it in a preview, and no cache keeps it', async () => {
  const own = await ask({ cookie: await cookieOf({ roles: ['author'], union }) })
  expect(own.status).toBe(200)
  expect(own.headers.get('cache-control')).toBe('private, no-store')
  expect((await ask()).status).toBe(404)
  expect((await ask({ cookie: 'next-auth.session-token=x' })).status).toBe(404)
  const other = await ask({ cookie: await cookieOf({ roles: ['editor'] }) })
  expect(other.status).toBe(404)
})

test('once public it is everybody’s', async () => {
  await (await payload()).update({
    collection: 'media',
    id,
    data: { public: true },
    overrideAccess: true,
  })
  const answer = await ask()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
})
