import { ensureBrowser } from '../testing/browser.mjs'
import { weighBareNext } from './bare-next.mjs'
import { measureFreshness } from './freshness.mjs'
import { lighthouse } from './lighthouse.mjs'
import { measureSearch } from './search.mjs'
import { measureThroughput } from './throughput.mjs'
import { weigh } from './weight.mjs'

const EFFORT = {
  whole: { seconds: 10, rounds: 40, runs: 3 },
  quick: { seconds: 3, rounds: 5, runs: 1 },
}

/**
 * Measures one part at the size that the database has.
 * @param {string} part a letter of options.mjs
 * @param {{bench: import('./site.mjs').Bench, site: import('./site.mjs').Site, results: object, quick: boolean}} context
 */
export async function measurePart(part, { bench, site, results, quick }) {
  const effort = EFFORT[quick ? 'quick' : 'whole']
  const pages = { front: '/', story: site.story, event: site.event, search: '/search?q=工会' }
  if (part === 'a') return measureThroughput(site, effort)
  if (part === 'b') return weighPages(bench, site, results)
  if (part === 'c') return withLighthouse(bench, site, pages, effort.runs)
  if (part === 'd') return measureFreshness(site, effort.rounds)
  return measureSearch(bench, site, effort)
}

async function weighPages(bench, site, results) {
  const { chromium } = await import('@playwright/test')
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args })
  try {
    results.bareNext ??= await weighBareNext({ ...bench, browser })
    return {
      front: await weigh(browser, `${site.front}/`),
      story: await weigh(browser, site.front + site.story),
    }
  } finally {
    await browser.close()
  }
}

async function withLighthouse(bench, site, pages, runs) {
  const browser = await ensureBrowser()
  const measured = {}
  for (const [name, page] of Object.entries(pages)) {
    const { ok } = await fetch(site.front + page)
    if (!ok) continue
    console.log(`  Lighthouse ${page}`)
    measured[name] = await lighthouse(bench, browser, site.front + page, runs)
  }
  return measured
}
