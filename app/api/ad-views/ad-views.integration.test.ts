import config from '@payload-config'
import { handleEndpoints } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ActorName } from '@/collections/rights/actors'
import { rest } from '@/collections/rights/rest'
import { actorNamed, createWorld, type World } from '@/collections/rights/world'
import { flushAdvertisements } from '@/data/count-advertisement'
import { env } from '@/lib/env'
import { POST } from './route'

// What was seen and clicked, as a request meets it; and the archive, as the database keeps it.

const BROWSER = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140 Mobile'
const DAY = 24 * 3_600_000
let world: World

beforeAll(async () => {
  world = await createWorld()
})

const as = (name: ActorName) => actorNamed(world, name)

async function advertisement(days = 1, advertiser = '某商场') {
  const at = (offset: number) => new Date(Date.now() + offset * DAY).toISOString()
  const { id } = await world.payload.create({
    collection: 'advertisements',
    data: {
      advertiser,
      slot: 'storyFoot',
      title: '秋季特卖',
      status: 'active',
      weight: 1,
      startsAt: at(days - 2),
      endsAt: at(days),
    },
    overrideAccess: true,
  })
  return id
}

const send = (body: unknown, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${env().NEXTAUTH_URL}/api/ad-views`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { origin: new URL(env().NEXTAUTH_URL).origin, 'user-agent': BROWSER, ...headers },
    }),
  )

async function counts(id: number) {
  await flushAdvertisements()
  const { rows } = await world.payload.db.drizzle.execute(
    `SELECT seen, clicked FROM ad_counts WHERE advertisement = ${id}`,
  )
  return rows
}

describe('counting', () => {
  test('what is seen and clicked is added up by the day', async () => {
    const id = await advertisement()
    expect((await send({ seen: [id, id] })).status).toBe(204)
    await send({ seen: [id] })
    await send({ clicked: id })
    expect(await counts(id)).toEqual([{ seen: 2, clicked: 1 }])
    await send({ seen: [id] })
    expect(await counts(id)).toEqual([{ seen: 3, clicked: 1 }])
  })

  test.each([
    ['staff', { cookie: 'next-auth.session-token=x' }, 204],
    ['a machine', { 'user-agent': 'Baiduspider/2.0' }, 204],
    ['another site', { origin: 'https://elsewhere.example' }, 403],
  ])('%s counts nothing', async (_, headers, status) => {
    const id = await advertisement()
    expect((await send({ seen: [id] }, headers)).status).toBe(status)
    expect(await counts(id)).toEqual([])
  })

  test('what is over counts nothing, nor what is none', async () => {
    const id = await advertisement(-1)
    await send({ seen: [id] })
    expect(await counts(id)).toEqual([])
    for (const body of [{}, { seen: [] }, { seen: ['1'] }, { clicked: 0 }, null])
      expect((await send(body)).status).toBe(400)
  })

  test('no cookie is set, and the table has no place for a reader', async () => {
    expect((await send({ seen: [await advertisement()] })).headers.get('set-cookie')).toBeNull()
    const { rows } = await world.payload.db.drizzle.execute<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_name = 'ad_counts'`,
    )
    expect(rows.map(({ column_name }) => column_name).sort()).toEqual([
      'advertisement',
      'clicked',
      'day',
      'seen',
    ])
  })
})

test('the counts are exported for administrators, and for nobody else', async () => {
  const id = await advertisement(1, '=某商场')
  await send({ seen: [id] })
  await flushAdvertisements()
  const address = 'http://localhost:3000/api/advertisements/counts.csv'
  const headers = { cookie: as('admin').cookie ?? '' }
  const response = await handleEndpoints({ config, request: new Request(address, { headers }) })
  // `text()` would take the mark away.
  expect(Buffer.from(await response.arrayBuffer()).toString()).toMatch(
    new RegExp(`^\\uFEFF日期,编号,[^\\n]*\\r\\n[\\s\\S]*,${id},'=某商场,秋季特卖,文末,1,0\\r\\n`),
  )
  for (const actor of world.actors) {
    const { status } = await rest(actor, 'GET', '/advertisements/counts.csv')
    if (actor.name === 'admin') expect(status).toBe(200)
    else expect(status, actor.name).toBeGreaterThanOrEqual(401)
  }
})

test('for three years the database itself lets no advertisement go', async () => {
  const remove = (id: number) =>
    world.payload.db.drizzle.execute(`DELETE FROM advertisements WHERE id = ${id}`)
  await expect(remove(await advertisement())).rejects.toThrow()
  await expect(remove(await advertisement(-3 * 365 + 2))).rejects.toThrow()
  await expect(
    world.payload.db.drizzle.execute('TRUNCATE advertisements CASCADE'),
  ).rejects.toThrow()
  await expect(remove(await advertisement(-3 * 366))).resolves.toBeDefined()
})
