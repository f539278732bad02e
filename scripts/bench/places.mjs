import { setTimeout as sleep } from 'node:timers/promises'

const PATIENCE_MS = 10_000

/** Where a story appears, and where its going is seen; what this build has not yet is left out. */
export async function placesOf(site, { slug, column, union, word }) {
  const all = {
    page: `/news/${slug}`,
    front: '/',
    news: '/news',
    column: `/columns/${column}`,
    union: `/unions/${union}`,
    rss: '/feeds/site/rss.xml',
    jsonFeed: '/feeds/site/feed.json',
    search: `/search?q=${encodeURIComponent(word)}`,
  }
  const there = await Promise.all(
    Object.entries(all).map(async ([name, path]) => {
      const { ok } = await fetch(site.front + path)
      return ok || name === 'page' ? [name, path] : null
    }),
  )
  return Object.fromEntries(there.filter((entry) => entry !== null))
}

/**
 * Asks each place over and over until it says what it should.
 * @param {import('./site.mjs').Site} site
 * @param {Record<string, string>} places
 * @param {(text: string, status: number) => boolean} holds
 * @returns {Promise<Record<string, number>>} when each place had answered so, by `performance.now()`
 */
export async function whenEach(site, places, holds) {
  const times = Object.entries(places).map(async ([name, path]) => {
    const deadline = performance.now() + PATIENCE_MS
    while (performance.now() < deadline) {
      const answer = await fetch(site.front + path, { headers: { 'Cache-Control': 'no-cache' } })
      if (holds(wordsOf(await answer.text()), answer.status)) return [name, performance.now()]
      await sleep(5)
    }
    throw new Error(`${path} has not changed in ${PATIENCE_MS / 1000} s`)
  })
  return Object.fromEntries(await Promise.all(times))
}

/** Headlines are broken into phrases and found words are marked: the tags between them go. */
const wordsOf = (html) => html.replaceAll(/<[^>]*>/g, '')
