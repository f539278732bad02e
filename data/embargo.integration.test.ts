import { randomUUID } from 'node:crypto'
import config from '@payload-config'
import { handleEndpoints, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { paragraphsToLexical } from '@/domain/paragraphs-to-lexical'
import { parseSearchRequest } from '@/domain/search/request'
import { sitemapNumber } from '@/domain/sitemap'
import { payload as connect } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { findArticles } from './articles'
import { findFeedStories } from './feed'
import { search } from './search/search'
import { suggest } from './search/suggest'
import { findNews, findSitemapEntries } from './sitemap'
import { findStory } from './story'

/*
 * 定时发布: a story that is signed and waits for its hour is nowhere before it, and everywhere after it.
 */

const HOUR = 3_600_000
let payload: Payload
let union: number

beforeAll(async () => {
  payload = await connect()
  // That a job before its hour fails is what one of the tests is about.
  payload.logger.level = 'silent'
  union = await createUnion()
})

async function approved(publishedAt: Date) {
  const tag = randomUUID().slice(0, 8)
  return payload.create({
    collection: 'articles',
    data: {
      kind: 'story',
      headline: `骑行预告${tag}`,
      slug: `embargo-${tag}`,
      union,
      body: paragraphsToLexical(['活动将于下月举行。']) as never,
      publishedAt: publishedAt.toISOString(),
      review: { state: 'approved' },
    },
    draft: true,
    depth: 0,
    overrideAccess: true,
  })
}
type Story = Awaited<ReturnType<typeof approved>>

/** By the public, past every cache of pages. */
const api = async (path: string) => {
  const request = new Request(`http://localhost:3000/api/articles${path}`)
  return (await handleEndpoints({ config, request })).text()
}

const PLACES: Record<string, (story: Story) => Promise<unknown>> = {
  page: ({ slug }) => findStory(slug ?? ''),
  lists: () => findArticles({ limit: 100 }),
  feed: () => findFeedStories({ union }),
  sitemap: ({ id }) => findSitemapEntries('articles', sitemapNumber(id)),
  'news sitemap': () => findNews(new Date(Date.now() - 24 * HOUR)),
  search: ({ headline }) => search(parseSearchRequest(new URLSearchParams({ q: headline }))),
  suggestions: ({ headline }) => suggest(headline),
  'API, one': ({ id }) => api(`/${id}?draft=true`),
  'API, list': ({ id }) => api(`?where[id][equals]=${id}&draft=true`),
}

/** The places in which the public meets the story. */
async function placesOf(story: Story): Promise<string[]> {
  const seen: string[] = []
  for (const [place, look] of Object.entries(PLACES)) {
    const text = JSON.stringify(await look(story)) ?? ''
    if (text.includes(story.slug ?? '-')) seen.push(place)
  }
  return seen
}

/** The scheduled job of a story, run as an instance runs it. */
async function runSchedule({ id }: Story) {
  const { id: job } = await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
  })
  await payload.jobs.runByID({ id: job })
}

test('before its hour a signed story is nowhere, though its job may run', async () => {
  const story = await approved(new Date(Date.now() + HOUR))
  expect(await placesOf(story)).toEqual([])
  await runSchedule(story)
  expect(await placesOf(story)).toEqual([])
})

test('at its hour the house publishes it, and it is everywhere', async () => {
  const story = await approved(new Date(Date.now() - 1_000))
  expect(await placesOf(story)).toEqual([])
  await runSchedule(story)
  expect(await placesOf(story)).toEqual(Object.keys(PLACES))
})
