import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { GET as getSuggestions } from '@/app/api/search/suggestions/route'
import type { ActorName } from '@/collections/rights/actors'
import { rest } from '@/collections/rights/rest'
import { actorNamed, createWorld, type World } from '@/collections/rights/world'
import { createEvent, inputOf, type TestEvent } from '@/data/registrations/event.fixture'
import { cancelRegistration } from '@/data/registrations/moves'
import { purgeRegistrations } from '@/data/registrations/purge'
import { register } from '@/data/registrations/register'
import { sendMessages } from '@/data/registrations/send-messages'
import { registrationPool } from '@/lib/registration-pool'
import { GET as getDraws } from '../draws/route'
import { GET as getPlaces } from '../places/route'
import { POST } from './route'

// Numbers that no other test uses: wherever their middle figures turn up, somebody's number got out.
const CANARIES = ['13877665501', '13877665502', '13877665503']
const ANSWER = '金丝雀答问'
const SAID = /138\s?7766\s?55|金丝雀答问/

const QUERIES: Record<string, string>[] = [
  {},
  { draft: 'true' },
  { sort: '-createdAt', showHiddenFields: 'true' },
]

let world: World
let event: TestEvent
const lines: string[] = []

beforeAll(async () => {
  world = await createWorld()
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line))
      return true
    })
  for (const method of ['log', 'info', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...words) => {
      lines.push(words.join(' '))
    })
  event = await createEvent(
    {
      capacity: 1,
      waitlist: 5,
      questions: [{ label: '过敏史', kind: 'text', purpose: '安排餐食', sensitive: true }],
    },
    { union: world.unions.a, body: undefined },
  )
  const question = event.terms.questions[0]?.id ?? ''
  for (const phone of CANARIES)
    await register(
      event.terms,
      inputOf(phone, { answers: { [question]: ANSWER }, sensitiveConsent: true }),
      phone,
    )
  const { rows } = await registrationPool().query(
    'SELECT id FROM registrations WHERE event_id = $1 ORDER BY id',
    [event.id],
  )
  await cancelRegistration(rows[0].id, '本人来电', null)
  while ((await sendMessages()) > 0);
  await purgeRegistrations(new Date())
})

test('planted, they are there: without that nothing is found anywhere', async () => {
  const { body } = await rest(
    actorNamed(world, 'editor-a'),
    'GET',
    `/events/${event.id}/registrations`,
  )
  expect(JSON.stringify(body)).toContain('138****5501')
})

test('no table of the database says them in any column', async () => {
  const { rows: tables } = await registrationPool().query<{ name: string }>(
    `SELECT quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  expect(tables.length).toBeGreaterThan(50)
  for (const { name } of tables) {
    const { rows } = await registrationPool().query(
      `SELECT to_jsonb(t)::text AS row FROM ${name} t
       WHERE to_jsonb(t)::text LIKE '%77665%' OR to_jsonb(t)::text LIKE '%' || $1 || '%'`,
      [ANSWER],
    )
    expect([name, ...rows.filter(({ row }) => SAID.test(row))]).toEqual([name])
  }
})

test.each<ActorName>(['public', 'author-a', 'author-b', 'editor-a', 'reviewer', 'chief', 'admin'])(
  'no collection or global of Payload says them to %s, however deep',
  async (name) => {
    const actor = actorNamed(world, name)
    const { collections, globals } = world.payload.config
    const doors = [
      ...collections.flatMap(({ slug }) => [`/${slug}`, `/${slug}/versions`]),
      ...globals.map(({ slug }) => `/globals/${slug}`),
    ]
    for (const door of [...doors, `/events/${event.id}`])
      for (const query of QUERIES) {
        const { body } = await rest(actor, 'GET', door, {
          query: { depth: '10', limit: '100', ...query },
        })
        expect(JSON.stringify(body)).not.toMatch(SAID)
      }
  },
)

test.each([
  'phone_sealed',
  'phoneSealed',
  'phone_key',
  'answers_sealed',
  'answersSealed',
  'event.registrations',
])('nothing can be asked for by %s', async (column) => {
  for (const name of ['public', 'author-a', 'editor-a', 'chief'] as const) {
    const { status } = await rest(actorNamed(world, name), 'GET', '/registrations', {
      query: { [`where[${column}][like]`]: '138' },
    })
    expect(status).toBeGreaterThanOrEqual(400)
  }
})

test('the doors of the event, a refusal and the search say none of them', async () => {
  const params = Promise.resolve({ slug: event.slug })
  const request = new Request(`http://localhost:3000/api/events/${event.slug}/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': 'canary-again' },
    body: JSON.stringify({ name: '林晓', phone: CANARIES[1], employer: '某厂', consent: true }),
  })
  const answers = [
    await getPlaces(new Request('http://localhost:3000'), { params }),
    await getDraws(new Request('http://localhost:3000'), { params }),
    await POST(request, { params }),
    await getSuggestions(new Request('http://localhost:3000/api/search/suggestions?q=1387766')),
    await getSuggestions(new Request(`http://localhost:3000/api/search/suggestions?q=${ANSWER}`)),
  ]
  expect(answers[2]?.status).toBe(409)
  for (const answer of answers) expect(await answer.text()).not.toMatch(SAID)
})

test('no line of the log says them; a message that went nowhere has the number masked', () => {
  const log = lines.join('\n')
  expect(log).toContain('138****5502')
  expect(log).not.toMatch(SAID)
})

afterAll(async () => {
  vi.restoreAllMocks()
  await registrationPool().end()
})
