import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { WORDS } from '../bulk/words.mjs'
import { wrk } from './wrk.mjs'

/**
 * (e) Searching over HTTP with 50 readers at once, every question another one, so that no kept answer helps; and in the
 * database alone, by the portal's own function, one question after the other.
 * @param {import('./site.mjs').Bench} bench
 * @param {import('./site.mjs').Site} site
 * @param {{seconds: number}} effort
 * @returns {Promise<object | null>} null where this build has no search
 */
export async function measureSearch(bench, site, { seconds }) {
  const there = await fetch(`${site.portal}/search?q=${encodeURIComponent('工会')}`)
  if (!there.ok) return null
  const script = path.join(bench.folder, 'queries.lua')
  writeFileSync(script, luaOf(questions()))
  const http = await wrk(site.portal, { seconds, script })
  const file = path.join(bench.folder, 'search.json')
  await bench.run('scripts/bench/search-database.ts', file)
  return { http, file }
}

/** Things, places, firms, trades and persons, two by two. */
export function questions() {
  const persons = WORDS.surname.flatMap((surname) => WORDS.given.map((given) => surname + given))
  const pairs = WORDS.place.flatMap((place) => WORDS.trade.map((trade) => `${place} ${trade}`))
  return [...persons, ...pairs, ...WORDS.firm, ...WORDS.thing, ...WORDS.skill]
}

/** Each of wrk's threads begins somewhere else. */
const luaOf = (words) => `
local words = { ${words.map((word) => `"${encodeURIComponent(word)}"`).join(', ')} }
math.randomseed(os.time() + tonumber(tostring({}):sub(8), 16))
local at = math.random(#words)
request = function()
  at = at % #words + 1
  return wrk.format("GET", "/search?q=" .. words[at] .. "&t=" .. at)
end
`
