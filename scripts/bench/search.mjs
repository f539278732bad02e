import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { questions } from './questions.mjs'
import { wrk } from './wrk.mjs'

/**
 * (e) Searching over HTTP with 50 readers at once, every question another one, so that no kept answer helps; and in the
 * database alone.
 * @param {import('./site.mjs').Bench} bench
 * @param {import('./site.mjs').Site} site
 * @param {{seconds: number}} effort
 */
export async function measureSearch(bench, site, { seconds }) {
  const script = path.join(bench.folder, 'queries.lua')
  writeFileSync(script, luaOf(questions()))
  const database = await searchDatabase(bench)
  return { http: await wrk(site.portal, { seconds, script }), database }
}

/**
 * The portal's own search function, one question after the other.
 * @param {import('./site.mjs').Bench} bench
 */
export async function searchDatabase(bench) {
  const file = path.join(bench.folder, 'search.json')
  await bench.run('scripts/bench/search-database.ts', file)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Each of wrk's threads begins somewhere else; a number makes every address a new one. */
const luaOf = (words) => `
local words = { ${words.map((word) => `"${encodeURIComponent(word)}"`).join(', ')} }
math.randomseed(os.time() + tonumber(tostring({}):sub(8), 16))
local at = math.random(#words)
request = function()
  at = at + 1
  return wrk.format("GET", "/search?q=" .. words[at % #words + 1] .. "&n=" .. at)
end
`
