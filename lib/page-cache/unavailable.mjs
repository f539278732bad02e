import fs from 'node:fs'

const html = fs.readFileSync(new URL('./unavailable.html', import.meta.url), 'utf8')

/**
 * What stands in for a page that is not kept while the database is away: calm words and 503, whole without scripts.
 * Next would answer 500 with an empty body, and the words would come from a script. It is never stored.
 */
export function unavailablePage() {
  return {
    value: {
      kind: 'APP_PAGE',
      html,
      // A navigation by script that gets an answer of 400 and more loads the address anew, as a page.
      rscData: Buffer.alloc(0),
      headers: { 'Cache-Control': 'no-store', 'Retry-After': '10' },
      status: 503,
      postponed: undefined,
      segmentData: undefined,
    },
    lastModified: Date.now(),
    // The least that Next takes; nobody keeps it because of no-store.
    cacheControl: { revalidate: 1 },
  }
}
