import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { parseSearchRequest } from '@/domain/search/request'
import { sitemapNumber } from '@/domain/sitemap'
import { payload as connect } from '@/lib/payload'
import { createUnion } from './accounts.fixture'
import { findUnionStories } from './articles'
import { findFeedStories } from './feed'
import { countQueries } from './query-count.fixture'
import { search } from './search/search'
import { findSitemapEntries } from './sitemap'

/* 转登: one story on several unions' pages. */

let payload: Awaited<ReturnType<typeof connect>>
let owner: number
let host: number

beforeAll(async () => {
  payload = await connect()
  owner = await createUnion()
  host = await createUnion()
})

async function published(union: number, publishedAt: string) {
  const tag = randomUUID().slice(0, 8)
  return payload.create({
    collection: 'articles',
    data: {
      kind: 'story',
      headline: `水质监测${tag}`,
      slug: `lent-${tag}`,
      union,
      publishedAt,
      review: { state: 'published' },
      _status: 'published',
    },
    depth: 0,
    overrideAccess: true,
  })
}
const lend = (story: number, unions: number[]) =>
  payload.create({ collection: 'loans', data: { story, unions }, overrideAccess: true })
const idsOf = (stories: readonly { id: number }[]) => stories.map(({ id }) => id)

test('it stands among the host’s own, in the order of time, with where it comes from', async () => {
  const older = await published(host, '2026-11-20T01:00:00.000Z')
  const story = await published(owner, '2026-11-21T01:00:00.000Z')
  const newer = await published(host, '2026-11-22T01:00:00.000Z')
  const loan = await lend(story.id, [host])
  const expected = [newer.id, story.id, older.id]
  const stories = await findUnionStories(host, 10)
  expect(idsOf(stories)).toEqual(expected)
  expect(idsOf(await findUnionStories(host, 2))).toEqual(expected.slice(0, 2))
  expect(stories[1]).toMatchObject({ href: `/news/${story.slug}`, union: { id: owner } })
  const feed = await findFeedStories({ union: host })
  expect(idsOf(feed)).toEqual(expected)
  expect(feed.map(({ lentFrom }) => lentFrom !== null)).toEqual([false, true, false])

  // One story, found once, under one address.
  const found = await search(parseSearchRequest(new URLSearchParams({ q: story.headline })))
  expect(JSON.stringify(found).match(new RegExp(`/news/${story.slug}`, 'g'))).toHaveLength(1)
  const entries = await findSitemapEntries('articles', sitemapNumber(story.id))
  expect(entries.filter(({ address }) => address === `/news/${story.slug}`)).toHaveLength(1)

  await payload.update({
    collection: 'loans',
    id: loan.id,
    data: { unions: [] },
    overrideAccess: true,
  })
  expect(idsOf(await findUnionStories(host, 10))).toEqual([newer.id, older.id])
  expect(idsOf(await findUnionStories(owner, 10))).toEqual([story.id])
})

test('a story that is withdrawn is nowhere, and one that came home stands once', async () => {
  const [lender, borrower] = [await createUnion(), await createUnion()]
  const story = await published(lender, '2026-11-21T01:00:00.000Z')
  const own = await published(borrower, '2026-11-20T01:00:00.000Z')
  await lend(story.id, [borrower])
  await payload.db.drizzle.execute(
    sql`UPDATE articles SET union_id = ${borrower} WHERE id = ${story.id}`,
  )
  expect(idsOf(await findUnionStories(borrower, 10))).toEqual([story.id, own.id])
  await payload.update({
    collection: 'articles',
    id: story.id,
    data: { _status: 'draft', review: { state: 'withdrawn' } },
    overrideAccess: true,
  })
  // Nor does it leave a hole where the list is short.
  expect(idsOf(await findUnionStories(borrower, 1))).toEqual([own.id])
  expect(idsOf(await findFeedStories({ union: borrower }))).toEqual([own.id])
})

test('a union’s list costs as much with ten lent stories as with one', async () => {
  const borrower = await createUnion()
  await lend((await published(owner, '2026-11-21T01:00:00.000Z')).id, [borrower])
  const one = await countQueries(() => findUnionStories(borrower, 10))
  for (let more = 0; more < 9; more++)
    await lend((await published(owner, '2026-11-21T01:00:00.000Z')).id, [borrower])
  expect(await countQueries(() => findUnionStories(borrower, 10))).toBe(one)
})
