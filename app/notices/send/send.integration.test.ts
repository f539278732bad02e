import { beforeAll, expect, test } from 'vitest'
import { findFollowedNotice } from '@/data/followed-notice'
import { PROOF_BITS, PROOF_PARTS } from '@/domain/proof-of-work'
import { issueTicket } from '@/lib/form-ticket'
import { payload } from '@/lib/payload'
import { solve } from '@/public/scripts/proof-of-work.js'
import { noticeNotice } from './notice-problem'
import { POST } from './route'

// The form's door as a browser with and without scripts meets it.

const MINUTE = 60_000

beforeAll(async () => {
  await (await payload()).updateGlobal({
    slug: 'ad-desk',
    data: {
      noticeRates: [
        { template: 'lostCertificate', base: 120, included: 10, step: 10, stepPrice: 20.5 },
      ],
    },
    overrideAccess: true,
  })
})

const answers = {
  form: 'lost-certificate',
  'answer.owner': '孙晓禾',
  'answer.item': '焊工操作证',
  'answer.number': 'T-5523',
  contactName: '孙晓禾',
  contactPhone: '0500-5559002',
  wishedFor: '',
}

const oldTicket = () => issueTicket(new Date(Date.now() - MINUTE))

async function send(fields: Record<string, string>) {
  const response = await POST(
    new Request('http://localhost:3000/notices/send', {
      method: 'POST',
      body: new URLSearchParams({ ...answers, ...fields }),
    }),
  )
  const cookie = /gonghui\.notice=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1]
  return {
    status: response.status,
    location: response.headers.get('location') ?? '',
    kept: noticeNotice.read(cookie),
  }
}

const secretIn = (location: string) => location.split('/').at(-1) ?? ''

const countOf = async () =>
  (await (await payload()).count({ collection: 'notices', overrideAccess: true })).totalDocs

test('a notice is laid before the desk: composed, counted, priced, numbered, and followed by its secret', async () => {
  const { status, location } = await send({ ticket: oldTicket() })
  expect(status).toBe(303)
  expect(location).toMatch(/^\/notices\/follow\/[\w-]{43}$/)
  const notice = await findFollowedNotice(secretIn(location))
  expect(notice).toMatchObject({
    title: '遗失声明',
    text: '孙晓禾遗失焊工操作证，编号T-5523，声明作废。',
    count: 22,
    price: 16_100,
    state: 'inquiry',
    appearsOn: null,
  })
  expect(notice?.number).toMatch(/^\d{4}-\d{5}$/)
})

test('the database has the hash of the secret and not the secret', async () => {
  const { location } = await send({ ticket: oldTicket() })
  const { rows } = await (await payload()).db.drizzle.execute<{ row: string }>(
    `SELECT n::text AS row FROM notices n ORDER BY id DESC LIMIT 1`,
  )
  expect(rows[0]?.row).toContain('孙晓禾')
  expect(rows[0]?.row).not.toContain(secretIn(location))
  expect(await findFollowedNotice('x'.repeat(43))).toBeNull()
})

test('a ticket is good for one notice', async () => {
  const ticket = oldTicket()
  const [first, second] = await Promise.all([send({ ticket }), send({ ticket })])
  const kinds = [first, second].map(({ location, kept }) => kept?.problem ?? location.split('/')[2])
  expect(kinds.sort()).toEqual(['follow', 'sent-before'])
  expect((await send({ ticket })).kept?.problem).toBe('sent-before')
})

test('whoever did the reckoning does not wait, and whoever did not does', async () => {
  const ticket = issueTicket(new Date())
  expect((await send({ ticket })).kept?.problem).toBe('too-soon')
  const proof = await solve(ticket, { parts: PROOF_PARTS, bits: PROOF_BITS })
  expect((await send({ ticket: issueTicket(new Date()), proof })).kept?.problem).toBe('too-soon')
  expect((await send({ ticket, proof })).location).toMatch(/^\/notices\/follow\//)
})

test.each([
  ['a day old', issueTicket(new Date(Date.now() - 24 * 60 * MINUTE))],
  [
    'of our form, with another moment',
    issueTicket(new Date(0)).replace(/\.\d+\./, `.${Date.now()}.`),
  ],
  ['none', ''],
])('a ticket that is %s is refused, and what was typed stays', async (_, ticket) => {
  const before = await countOf()
  const { location, kept } = await send({ ticket })
  expect(location).toBe('/notices/new/lost-certificate')
  expect(kept).toEqual({
    problem: 'expired',
    typed: {
      'answer.owner': '孙晓禾',
      'answer.item': '焊工操作证',
      'answer.number': 'T-5523',
      contactName: '孙晓禾',
      contactPhone: '0500-5559002',
      wishedFor: '',
      ticket,
    },
  })
  expect(await countOf()).toBe(before)
})

test('what is wrong at a field is not taken, and does not cost the ticket', async () => {
  const ticket = oldTicket()
  const { kept } = await send({ ticket, contactPhone: '5559002' })
  expect(kept?.problem).toBe('fields')
  expect(kept?.typed.contactPhone).toBe('5559002')
  expect((await send({ ticket })).location).toMatch(/^\/notices\/follow\//)
})

test('a machine that fills what no reader sees is sent away, and nothing is kept', async () => {
  const before = await countOf()
  expect((await send({ ticket: oldTicket(), website: 'x' })).location).toBe('/ad-desk')
  expect(await countOf()).toBe(before)
})

test('a form that is none of ours, and a body without end', async () => {
  expect((await send({ form: 'obituary' })).status).toBe(400)
  expect((await send({ 'answer.item': 'x'.repeat(40_000) })).status).toBe(413)
})
