import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { ActorName } from '@/collections/rights/actors'
import { rest } from '@/collections/rights/rest'
import { actorNamed, createWorld, type World } from '@/collections/rights/world'
import { findFollowedNotice } from '@/data/followed-notice'
import { forgetSenders } from '@/data/forget-senders'
import { countPapers } from '@/data/notice-papers'
import { placeNotice } from '@/data/place-notice'
import { MAX_PAPERS } from '@/domain/paper'
import { followNotice } from '../act/follow-notice'
import { POST } from './route'

// Proof of identity: handed in by the secret link, sealed in the database, opened by the desk alone, and forgotten.

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x49, 0x44])
const DAY = 24 * 3_600_000
let world: World

beforeAll(async () => {
  world = await createWorld()
})

const as = (name: ActorName) => actorNamed(world, name)

async function placed() {
  const outcome = await placeNotice({
    template: 'statement',
    text: '我会不收取任何费用。特此声明。',
    contact: { name: '林某某', phone: '13900000000' },
    wishedFor: null,
    ticket: randomUUID(),
  })
  if (outcome.kind !== 'placed') throw new Error('not placed')
  return { secret: outcome.secret, id: (await findFollowedNotice(outcome.secret))?.id ?? 0 }
}

async function upload(secret: string, bytes: Uint8Array) {
  const body = new FormData()
  body.set('secret', secret)
  body.set('paper', new File([new Uint8Array(bytes)], 'x.png', { type: 'image/png' }))
  const response = await POST(
    new Request('http://localhost:3000/notices/papers', { method: 'POST', body }),
  )
  const cookie = /gonghui\.follow=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  return { status: response.status, reason: followNotice.read(cookie)?.reason ?? null }
}

const query = async (statement: string) => (await world.payload.db.drizzle.execute(statement)).rows

test('a paper is sealed in the database and opened by an administrator, who stands in the log for it', async () => {
  const { secret, id } = await placed()
  expect(await upload(secret, PNG)).toEqual({ status: 303, reason: null })
  const [row] = await query(
    `SELECT id, bytes, key_id, type FROM notice_papers WHERE notice_id = ${id}`,
  )
  expect(Buffer.from(row?.bytes as Buffer).includes(PNG.subarray(0, 4))).toBe(false)
  expect(row).toMatchObject({ type: 'image/png', key_id: expect.stringMatching(/^[0-9a-f]{16}$/) })

  const path = `/notices/${id}/papers/${row?.id}`
  for (const actor of world.actors.filter(({ name }) => name !== 'admin')) {
    expect((await rest(actor, 'GET', path)).status, actor.name).toBeGreaterThanOrEqual(401)
    expect((await rest(actor, 'GET', `/notices/${id}/papers`)).status).toBeGreaterThanOrEqual(401)
  }
  const looks = () =>
    query(
      `SELECT actor_id, after FROM audit_log WHERE action = 'read-paper' AND document = '${id}'`,
    )
  expect(await looks()).toEqual([])
  expect((await rest(as('admin'), 'GET', path)).status).toBe(200)
  expect(await looks()).toMatchObject([
    { actor_id: as('admin').user?.id, after: { paper: row?.id } },
  ])
})

test('the paper of another notice is not there, nor is what was moved to one', async () => {
  const [mine, other] = [await placed(), await placed()]
  await upload(mine.secret, PNG)
  const [row] = await query(`SELECT id FROM notice_papers WHERE notice_id = ${mine.id}`)
  const path = (notice: number) => `/notices/${notice}/papers/${row?.id}`
  expect((await rest(as('admin'), 'GET', path(other.id))).status).toBe(404)
  await query(`UPDATE notice_papers SET notice_id = ${other.id} WHERE id = ${row?.id}`)
  expect((await rest(as('admin'), 'GET', path(other.id))).status).toBe(500)
})

test('what is no picture and no PDF is refused by its bytes, whatever it calls itself', async () => {
  const { secret, id } = await placed()
  expect((await upload(secret, Buffer.from('<html><script>'))).reason).toBe(
    '只收 JPEG、PNG 图片和 PDF。',
  )
  expect((await upload(secret, Buffer.alloc(0))).reason).toBe('请先选择文件。')
  expect((await upload(secret, Buffer.concat([PNG, Buffer.alloc(4 * 1024 * 1024)]))).status).toBe(
    413,
  )
  expect((await upload('short', PNG)).status).toBe(400)
  expect(await countPapers(id)).toBe(0)
})

test('many at once are still no more than are taken', async () => {
  const { secret, id } = await placed()
  await Promise.all(Array.from({ length: MAX_PAPERS + 3 }, () => upload(secret, PNG)))
  expect(await countPapers(id)).toBe(MAX_PAPERS)
})

test('ninety days after a notice is over nothing tells who placed it; before, everything is there', async () => {
  const { secret, id } = await placed()
  await upload(secret, PNG)
  await world.payload.update({
    collection: 'notices',
    id,
    data: { state: 'declined', refusal: '材料不全' },
    overrideAccess: true,
  })
  expect((await upload(secret, PNG)).reason).toContain('现在不收材料')
  await forgetSenders(new Date(Date.now() + 89 * DAY))
  expect(await countPapers(id)).toBe(1)
  expect(await forgetSenders(new Date(Date.now() + 91 * DAY))).toBeGreaterThan(0)
  expect(await countPapers(id)).toBe(0)
  expect(await findFollowedNotice(secret)).toBeNull()
  const [row] = await query(`SELECT n::text AS row FROM notices n WHERE id = ${id}`)
  expect(row?.row).toContain('我会不收取任何费用')
  expect(row?.row).not.toMatch(/林某某|13900000000|材料不全/)
})
