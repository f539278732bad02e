import { afterAll, expect, test } from 'vitest'
import { createUnion } from '@/data/accounts.fixture'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import { payload } from '@/lib/payload'
import { registrationPool } from '@/lib/registration-pool'
import { GET, POST } from './route'

let next = 0
const someone = () => `136${String(next++).padStart(8, '0')}`

async function createPledge(_status: 'draft' | 'published' = 'published') {
  const { slug } = await (await payload()).create({
    collection: 'pledges',
    data: {
      title: '节水倡议',
      union: await createUnion(),
      text: paragraphsToLexical(['我们承诺。']),
      _status,
    },
    draft: _status === 'draft',
    depth: 0,
    overrideAccess: true,
  })
  return slug ?? ''
}

const of = (slug: string) => ({ params: Promise.resolve({ slug }) })

async function sign(slug: string, body: unknown) {
  const request = new Request('http://localhost:3000', {
    method: 'POST',
    body: JSON.stringify(body),
  })
  const response = await POST(request, of(slug))
  return { status: response.status, body: await response.json() }
}

const countOf = async (slug: string) =>
  (await (await GET(new Request('http://localhost:3000'), of(slug))).json()).signed

test('a signature counts at once, and a name is shown as its first character', async () => {
  const slug = await createPledge()
  expect(await countOf(slug)).toBe(0)
  await sign(slug, { phone: someone(), consent: true })
  expect(await sign(slug, { phone: someone(), name: '王小明', consent: true })).toEqual({
    status: 201,
    body: { signed: 2, latest: ['王**'] },
  })
  expect(await countOf(slug)).toBe(2)
})

test('one number signs once, however it is typed and how often at once, and is answered alike', async () => {
  const slug = await createPledge()
  const phone = someone()
  const answers = await Promise.all(
    Array.from({ length: 15 }, (_, i) =>
      sign(slug, { phone: i % 2 ? `+86 ${phone}` : phone, consent: true }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(201))
  expect(await countOf(slug)).toBe(1)
})

test('many at once are counted one by one', async () => {
  const slug = await createPledge()
  await Promise.all(
    Array.from({ length: 100 }, () => sign(slug, { phone: someone(), consent: true })),
  )
  expect(await countOf(slug)).toBe(100)
  const { rows } = await registrationPool().query(
    'SELECT count(*)::int AS n FROM pledge_signatures s JOIN pledges p ON p.id = s.pledge_id WHERE slug = $1',
    [slug],
  )
  expect(rows).toEqual([{ n: 100 }])
})

test('a draft is signed by nobody', async () => {
  const slug = await createPledge('draft')
  expect((await sign(slug, { phone: someone(), consent: true })).status).toBe(404)
  expect((await GET(new Request('http://localhost:3000'), of(slug))).status).toBe(404)
})

test('what is wrong is said at its field', async () => {
  const slug = await createPledge()
  expect(await sign(slug, { phone: '12345' })).toMatchObject({
    status: 422,
    body: { reason: 'invalid', errors: { phone: expect.any(String), consent: expect.any(String) } },
  })
  expect((await sign(slug, null)).status).toBe(422)
})

test('neither the number nor the whole name is kept', async () => {
  const slug = await createPledge()
  const phone = someone()
  await sign(slug, { phone, name: '王小明', consent: true })
  const { rows } = await registrationPool().query(
    'SELECT s.* FROM pledge_signatures s JOIN pledges p ON p.id = s.pledge_id WHERE slug = $1',
    [slug],
  )
  expect(JSON.stringify(rows)).not.toContain(phone)
  expect(JSON.stringify(rows)).not.toContain('小明')
})

afterAll(() => registrationPool().end())
