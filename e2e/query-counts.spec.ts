import { expect, test } from './fixtures'
import { StatementLog } from './statement-log'

/*
 * How often a page asks the database when it is rendered: as often with one entry as with a hundred. A new section of a
 * page may raise its number; a query for each row of a list would make it another one with every entry.
 */

const QUERIES: Record<string, number> = {
  '/': 0,
  '/news': 0,
  '/news/page/2': 0,
  story: 0,
  column: 0,
  union: 0,
  '/unions': 0,
  '/events': 0,
  event: 0,
  '/studios': 0,
  studio: 0,
  '/craftsmen': 0,
  craftsman: 0,
  '/editions': 0,
  edition: 0,
  '/pledges': 0,
  pledge: 0,
  '/ad-desk': 0,
  '/about': 0,
}

const EXAMPLES: Record<string, RegExp> = {
  story: /href="(\/news\/(?!page)[^"/]+)"/,
  column: /href="(\/columns\/[^"/]+)"/,
  union: /href="(\/unions\/[^"/]+)"/,
  event: /href="(\/events\/(?!past|kind)[^"/]+)"/,
  studio: /href="(\/studios\/[^"/]+)"/,
  craftsman: /href="(\/craftsmen\/[^"/]+)"/,
  edition: /href="(\/editions\/\d[^"/]+)"/,
  pledge: /href="(\/pledges\/[^"/]+)"/,
}
const LISTS = [
  '/',
  '/news',
  '/unions',
  '/events',
  '/studios',
  '/craftsmen',
  '/editions',
  '/pledges',
]

const log = new StatementLog()
test.beforeAll(() => log.open())
test.afterAll(() => log.close())

test('every kind of page asks the database a fixed number of times', async ({ request }) => {
  const lists = await Promise.all(LISTS.map(async (list) => (await request.get(list)).text()))
  const counted: Record<string, number> = {}
  const asked: Record<string, string[]> = {}
  for (const page of Object.keys(QUERIES)) {
    const example = EXAMPLES[page]
    const address = example ? (example.exec(lists.join('\n'))?.[1] ?? `/no-${page}-found`) : page
    const queries = await renderingOf(address)
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
