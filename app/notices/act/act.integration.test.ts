import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { findFollowedNotice } from '@/data/followed-notice'
import { findAppearedNotice, findNoticesOfDay } from '@/data/notices'
import { placeNotice } from '@/data/place-notice'
import { publishNotices } from '@/data/publish-notices'
import { dayOf, startOfDay } from '@/domain/dates'
import { payload } from '@/lib/payload'
import type { Notice } from '@/payload-types'
import { followNotice } from './follow-notice'
import { POST } from './route'

// A notice from its placing to its page, by the doors of its sender, the desk and the clock.

const EVERY_DAY: ('1' | '2' | '3' | '4' | '5' | '6' | '7')[] = ['1', '2', '3', '4', '5', '6', '7']
let cms: Awaited<ReturnType<typeof payload>>

beforeAll(async () => {
  cms = await payload()
  await cms.updateGlobal({
    slug: 'ad-desk',
    data: {
      days: { paperDays: EVERY_DAY, workDays: EVERY_DAY, cutOffDays: 1, cutOffTime: '15:00' },
    },
    overrideAccess: true,
  })
})

async function placed() {
  const outcome = await placeNotice({
    template: 'statement',
    text: `我会不收取任何费用。特此声明。${randomUUID()}`,
    contact: { name: '林', phone: '13900000000' },
    wishedFor: null,
    ticket: randomUUID(),
  })
  if (outcome.kind !== 'placed') throw new Error('not placed')
  const notice = await findFollowedNotice(outcome.secret)
  if (!notice) throw new Error('not found')
  return { secret: outcome.secret, id: notice.id, number: notice.number }
}

const desk = (id: number, data: Partial<Notice>) =>
  cms.update({ collection: 'notices', id, data, depth: 0, overrideAccess: true })

async function act(secret: string, name: string, answer = '') {
  const response = await POST(
    new Request('http://localhost:3000/notices/act', {
      method: 'POST',
      body: new URLSearchParams({ secret, act: name, answer }),
    }),
  )
  const cookie = /gonghui\.follow=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  return { status: response.status, reason: followNotice.read(cookie)?.reason ?? null }
}

const stateOf = async (secret: string) => (await findFollowedNotice(secret))?.state

const found = async (number: string) =>
  (
    await cms.db.drizzle.execute(
      `SELECT 1 FROM search_documents WHERE collection = 'notices' AND href = '/notices/${number}'`,
    )
  ).rows.length > 0

test('from the form to its day, its page, its search and its archive', async () => {
  const { secret, id, number } = await placed()
  await desk(id, { state: 'asked', question: '请写明落款。' })
  expect(await act(secret, 'answer', '落款：联合工会')).toEqual({ status: 303, reason: null })
  expect(await findFollowedNotice(secret)).toMatchObject({
    state: 'inquiry',
    answer: '落款：联合工会',
  })
  await desk(id, { state: 'quoted', price: 60.5 })
  expect(await act(secret, 'accept')).toEqual({ status: 303, reason: null })
  await expect(desk(id, { price: 90 })).rejects.toThrow()
  await desk(id, { state: 'paid', payment: '现金，收据001' })
  const today = startOfDay(dayOf(new Date()))
  // As the admin's field for a day sends it: with an hour that nobody chose.
  const appearsOn = new Date(today.getTime() + 20 * 3_600_000).toISOString()
  const scheduled = await desk(id, { state: 'scheduled', appearsOn })
  expect(scheduled.appearsOn).toBe(today.toISOString())
  expect(await findAppearedNotice(number)).toBeNull()
  expect(await found(number)).toBe(false)

  expect(await publishNotices(new Date(today.getTime() - 1))).toBe(0)
  expect(await publishNotices(today)).toBeGreaterThan(0)
  expect(await findAppearedNotice(number)).toMatchObject({ number, template: 'statement' })
  expect((await findNoticesOfDay(dayOf(today))).map((each) => each.number)).toContain(number)
  expect(await found(number)).toBe(true)
  expect(await publishNotices(today)).toBe(0)

  await desk(id, { state: 'withdrawn' })
  expect(await findAppearedNotice(number)).toBeNull()
  expect(await found(number)).toBe(false)
})

describe('what is not the sender’s to do', () => {
  test.each([
    ['accept', '“待报价”的启事不能改为“待付款”。'],
    ['answer', '“待报价”的启事不能改为“待报价”。'],
  ])('%s of a notice that nobody quoted', async (name, reason) => {
    const { secret } = await placed()
    expect((await act(secret, name, '答')).reason).toBe(reason)
    expect(await findFollowedNotice(secret)).toMatchObject({ state: 'inquiry', answer: null })
  })

  test('a withdrawal of what is scheduled', async () => {
    const { secret, id } = await placed()
    await desk(id, { state: 'quoted', price: 0 })
    await desk(id, { state: 'accepted' })
    await desk(id, { state: 'scheduled', appearsOn: new Date().toISOString() })
    expect((await act(secret, 'withdraw')).reason).toBe('“待刊登”的启事不能改为“已撤回”。')
    expect(await stateOf(secret)).toBe('scheduled')
  })

  test('anything without the secret', async () => {
    expect((await act('x'.repeat(43), 'withdraw')).reason).toBeNull()
    expect((await act('short', 'withdraw')).status).toBe(400)
    const { secret } = await placed()
    expect((await act(secret, 'publish')).status).toBe(400)
    expect(await stateOf(secret)).toBe('inquiry')
  })
})

test('the sender and the desk in the same moment: one of them is first, the other is refused', async () => {
  for (let round = 0; round < 3; round++) {
    const { secret, id } = await placed()
    await desk(id, { state: 'quoted', price: 12 })
    const [bySender, byDesk] = await Promise.all([
      act(secret, 'withdraw'),
      desk(id, { state: 'declined', refusal: '内容不宜' }).then(
        () => null,
        (error: Error) => error.message,
      ),
    ])
    expect([bySender.reason, byDesk].filter(Boolean)).toHaveLength(1)
    expect(await stateOf(secret)).toBe(byDesk === null ? 'declined' : 'withdrawn')
  }
})

test('the desk skips nothing', async () => {
  const { id } = await placed()
  await expect(desk(id, { state: 'published' })).rejects.toThrow()
  await expect(
    desk(id, { state: 'scheduled', appearsOn: new Date().toISOString() }),
  ).rejects.toThrow()
  await expect(desk(id, { state: 'declined' })).rejects.toThrow()
  await expect(desk(id, { state: 'asked', question: ' ' })).rejects.toThrow()
})
