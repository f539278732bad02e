import { beforeAll, expect, test } from 'vitest'
import { PHONE_REFUSAL } from '@/domain/phone'
import type { ActorName } from './rights/actors'
import { rest } from './rights/rest'
import { actorNamed, createWorld, type World } from './rights/world'

// The desk's contact information, as a request meets it.

const PATH = '/globals/ad-desk'
let world: World

beforeAll(async () => {
  world = await createWorld()
})

const as = (name: ActorName) => actorNamed(world, name)

const phones = (...numbers: string[]) => ({
  data: { phones: numbers.map((number) => ({ number })) },
})

const stored = async () => {
  const desk = await world.payload.findGlobal({ slug: 'ad-desk', overrideAccess: true })
  return (desk.phones ?? []).map(({ number }) => number)
}

test('a number that cannot be dialled is refused at its field, and nothing is changed', async () => {
  await rest(as('admin'), 'POST', PATH, phones('0500-5550100'))
  const answer = await rest(as('admin'), 'POST', PATH, phones('0500-5550100', '5550101'))
  expect(answer.status).toBe(400)
  expect(answer.body.errors).toMatchObject([
    { data: { errors: [{ path: 'phones.1.number', message: PHONE_REFUSAL }] } },
  ])
  expect(await stored()).toEqual(['0500-5550100'])
})

test('a change is kept in the audit log with the old numbers, the new ones, and who did it', async () => {
  await rest(as('admin'), 'POST', PATH, phones('0500-5550100'))
  expect((await rest(as('admin'), 'POST', PATH, phones('400-000-0000'))).status).toBe(200)
  const { docs } = await world.payload.find({
    collection: 'audit-log',
    where: { collection: { equals: 'ad-desk' } },
    sort: '-id',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  expect(docs[0]).toMatchObject({
    action: 'update',
    actor: as('admin').user?.id,
    before: { phones: [{ number: '0500-5550100' }] },
    after: { phones: [{ number: '400-000-0000' }] },
  })
})

test('nobody but an administrator changes it, by no door', async () => {
  await rest(as('admin'), 'POST', PATH, phones('0500-5550100'))
  for (const actor of world.actors.filter(({ name }) => name !== 'admin')) {
    const change = phones('0500-5550999')
    expect((await rest(actor, 'POST', PATH, change)).status, actor.name).toBeGreaterThanOrEqual(401)
    const byLocalApi = world.payload.updateGlobal({
      slug: 'ad-desk',
      ...change,
      overrideAccess: false,
      user: actor.name === 'disabled' ? null : actor.user,
    })
    await expect(byLocalApi, actor.name).rejects.toMatchObject({ status: 403 })
  }
  expect(await stored()).toEqual(['0500-5550100'])
})
