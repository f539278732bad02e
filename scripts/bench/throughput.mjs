import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { measureRendering } from './rendering.mjs'
import { wrk } from './wrk.mjs'

/**
 * (a) The front page and a story: Next alone, the same HTML as a file of nginx's, and the nginx of deploy/ in front;
 * and how long one takes to be rendered when it is not kept.
 * @param {import('./site.mjs').Site} site
 * @param {{seconds: number, rounds: number}} effort
 */
export async function measureThroughput(site, { seconds, rounds }) {
  const pages = { front: '/', story: site.story }
  const result = {}
  for (const [name, page] of Object.entries(pages)) {
    const html = await (await fetch(site.portal + page)).text()
    mkdirSync(site.files, { recursive: true })
    writeFileSync(path.join(site.files, `${name}.html`), html)
    console.log(`  ${page}`)
    const next = await wrk(site.portal + page, { seconds })
    const file = await wrk(`${site.fileServer}/${name}.html`, { seconds })
    // The portal has written its own file by now.
    await sleep(500)
    const front = await wrk(site.front + page, { seconds })
    result[name] = { bytes: Buffer.byteLength(html), next, file, front }
  }
  return { ...result, rendering: await measureRendering(site, rounds) }
}
