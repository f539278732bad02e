import { withDatabase } from '../launch/database.mjs'
import { spread } from './numbers.mjs'

/**
 * How long the front page, a story and a list take when no copy of them is fresh, in milliseconds: one reader, one page
 * after the other. They are made old the way a change does it, by the outbox.
 * @param {import('./site.mjs').Site} site
 * @param {number} rounds
 */
export async function measureRendering(site, rounds) {
  const pages = { front: '/', story: site.story, news: '/news', deep: site.deepList }
  return withDatabase(site.env.DATABASE_URL, async (client) => {
    const result = {}
    for (const [name, page] of Object.entries(pages)) {
      const times = []
      for (let round = 0; round < rounds; round++) times.push(await renderOnce(client, site, page))
      result[name] = spread(times)
    }
    return result
  })
}

async function renderOnce(client, site, page) {
  // Every page carries the tag of the masthead.
  await client.query("INSERT INTO cache_outbox (tag, kind) VALUES ('global:site', 'changed')")
  await client.query("SELECT pg_notify('cache_outbox', '')")
  for (let attempt = 0; attempt < 200; attempt++) {
    const began = performance.now()
    const answer = await fetch(site.portal + page)
    await answer.arrayBuffer()
    if (!answer.ok) throw new Error(`${page} answers ${answer.status}`)
    // A copy: the portal has not heard yet.
    if (answer.headers.get('x-nextjs-cache') !== 'HIT') return performance.now() - began
  }
  throw new Error(`${page} is never rendered anew`)
}
