import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseSearchRequest, type SearchRequest } from '@/domain/search/request'
import { payload as connect } from '@/lib/payload'
import { search } from './search'

/* A word in more documents than are counted: the newest are met without collecting all. */

const HOW_MANY = 1_300
let payload: Payload

beforeAll(async () => {
  payload = await connect()
  // Every hundredth has the words in its title; the first is the newest.
  await payload.db.drizzle.execute(sql`
    INSERT INTO search_documents (collection, document_id, href, date, title, body, words)
    SELECT CASE WHEN i % 400 = 1 THEN 'events' ELSE 'articles' END, 9000000 + i, '/news/many-' || i,
      now() - make_interval(hours => i), CASE WHEN i % 100 = 0 THEN '沺沺潨潨' ELSE '第' || i END, '沺沺潨潨',
      array_to_tsvector(CASE WHEN i % 100 = 0
        THEN '{沺沺,沺潨,潨潨,潨,A沺沺,A沺潨,A潨潨,B沺沺,B沺潨,B潨潨}' ELSE '{沺沺,沺潨,潨潨,潨}' END::text[])
    FROM generate_series(1, ${HOW_MANY}) AS i`)
})

afterAll(async () => {
  await payload.db.drizzle.execute(sql`DELETE FROM search_documents WHERE document_id > 9000000`)
})

async function found(request: SearchRequest) {
  const answer = await search(request)
  if (answer.kind !== 'found') throw new Error(answer.kind)
  const numbers = answer.hits.map(({ href }) => Number(href.replace('/news/many-', '')))
  return { ...answer, numbers }
}

const ask = (query: Record<string, string>) => parseSearchRequest(new URLSearchParams(query))

test.each(['沺沺', '沺沺潨潨'])('%s: titles first, then the newest, page after page', async (q) => {
  const first = await found(ask({ q }))
  expect(first.total).toBeNull()
  const titles = Array.from({ length: 13 }, (_, i) => (i + 1) * 100)
  expect(first.numbers).toEqual([...titles, 1, 2, 3, 4, 5, 6, 7])
  const second = await found({ ...ask({ q }), after: first.next })
  expect(second.numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 8))
})

test('sorted by time the newest come first', async () => {
  const { numbers } = await found(ask({ q: '沺沺', sort: 'newest' }))
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
})

test('a filter leaves few, and they are counted', async () => {
  const { numbers, total } = await found(ask({ q: '沺沺', kind: 'events' }))
  expect(total).toBe(4)
  expect(numbers).toEqual([1, 401, 801, 1201])
})
