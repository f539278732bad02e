import { expect, test } from './fixtures'
import { kindsOfPage } from './kinds-of-page'
import { StatementLog } from './statement-log'

/*
 * How often a page asks the database when it is rendered: as often with one entry as with a hundred. A new section of a
 * page may raise its number; a query for each row of a list would make it another one with every entry.
 *
 * Runs first (playwright.config.ts): what a list's entries name decides which tables are asked, once each, and the other
 * tests publish.
 */

const QUERIES: Record<string, number> = {
  'front-page': 49,
  news: 8,
  'news-second-page': 5,
  story: 8,
  column: 9,
  union: 19,
  unions: 1,
  events: 5,
  event: 14,
  studios: 5,
  studio: 11,
  craftsmen: 4,
  craftsman: 9,
  editions: 5,
  edition: 9,
  pledges: 3,
  pledge: 11,
  'ad-desk': 2,
  about: 0,
}

const log = new StatementLog()
test.beforeAll(() => log.open())
test.afterAll(() => log.close())

test('every kind of page asks the database a fixed number of times', async ({ request }) => {
  const addresses = new Map(await kindsOfPage(request)).set('news-second-page', '/news/page/2')
  const counted: Record<string, number> = {}
  const asked: Record<string, string[]> = {}
  for (const page of Object.keys(QUERIES)) {
    const address = addresses.get(page) ?? `/no-${page}-found`
    // What the portal asks now and then for other reasons can only add to one of them.
    const renderings = [await renderingOf(address), await renderingOf(address)]
    const queries = renderings.toSorted((a, b) => a.length - b.length)[0] ?? []
    counted[page] = queries.length
    asked[page] = queries
  }
  await test.info().attach('queries', { body: JSON.stringify(asked, null, 2) })
  expect(counted).toEqual(QUERIES)

  async function renderingOf(address: string): Promise<string[]> {
    await log.makePagesOld()
    // Until the portal has heard of it, the copy is shown and nothing is asked.
    for (let attempt = 0; attempt < 100; attempt++) {
      let cache: string | undefined
      const queries = await log.during(async () => {
        const answer = await request.get(address)
        expect(answer.status(), address).toBe(200)
        cache = answer.headers()['x-nextjs-cache']
      })
      if (cache !== 'HIT') return queries
    }
    throw new Error(`${address} is not rendered anew`)
  }
})
