import { expect, test } from 'vitest'
import { parseSearchRequest, searchHref } from './request'

const parse = (query: string) => parseSearchRequest(new URLSearchParams(query))
const NOTHING = { kind: null, union: null, column: null, from: null, to: null, after: null }

test('what an address says', () => {
  const href =
    '/search?q=%E9%AA%91%E8%A1%8C&kind=news&union=donghu&column=wenti&from=2026-01-01&to=2026-11-24&sort=newest&after=2.1795500000000.17'
  const request = parse(href.slice('/search?'.length))
  expect(request).toEqual({
    q: '骑行',
    kind: 'articles',
    union: 'donghu',
    column: 'wenti',
    from: '2026-01-01',
    to: '2026-11-24',
    sort: 'newest',
    after: { tier: 2, date: '2026-11-24T06:00:00.000Z', id: 17 },
  })
  expect(searchHref(request)).toBe(href)
})

test.each([
  '',
  'kind=nothing&union=../x&column=%00&from=2026-02-31&to=yesterday&sort=x&after=1',
  'kind=toString&after=9.9999999999999999.1&union=&from=',
])('%j makes no sense and is left out', (query) => {
  expect(parse(query)).toEqual({ q: '', ...NOTHING, sort: 'relevance' })
})

test('of a question ten thousand characters are read', () => {
  expect([...parse(new URLSearchParams({ q: '字'.repeat(10_001) }).toString()).q]).toHaveLength(
    10_000,
  )
})
