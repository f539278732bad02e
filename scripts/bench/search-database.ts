import { writeFileSync } from 'node:fs'
import { search } from '@/data/search/search'
import { parseSearchRequest } from '@/domain/search/request'
import { spread } from './numbers.mjs'
import { questions } from './questions.mjs'

// search-database.ts FILE: asks the portal's own search function 300 questions, one after the other, and writes how many
// milliseconds they took. What precedes the database in it (cutting the question into words) is in the figure.
const [file = ''] = process.argv.slice(2)
const asked = questions()
const ROUNDS = 300
const times: number[] = []
for (let round = -20; round < ROUNDS; round++) {
  const q = asked[(round * 37 + 1000) % asked.length] ?? ''
  const began = performance.now()
  const answer = await search(parseSearchRequest(new URLSearchParams({ q })))
  if (answer.kind === 'too-slow') throw new Error(`Too slow: ${q}`)
  // The first ones fill the caches.
  if (round >= 0) times.push(performance.now() - began)
}
writeFileSync(file, JSON.stringify(spread(times)))
process.exit(0)
