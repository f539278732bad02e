import { expect, test } from 'vitest'
import { boundedQuery, decodeQuery, encodeQuery } from './query-segment'

test('a query comes back as it was asked', () => {
  expect(encodeQuery('?q=a&kind=events')).toBe('cT1hJmtpbmQ9ZXZlbnRz')
  expect(decodeQuery('cT1hJmtpbmQ9ZXZlbnRz')?.toString()).toBe('q=a&kind=events')
  const asked = `?q=${encodeURIComponent('服贸会 “/?#%”')}`
  expect(decodeQuery(encodeQuery(asked))?.get('q')).toBe('服贸会 “/?#%”')
})

test('what no query makes is none', () => {
  for (const segment of ['%', 'a b', 'cT1h=', '服贸会']) expect(decodeQuery(segment)).toBeNull()
})

test('a long query is cut so that it fits into a header, a usual one is passed on as it is', () => {
  expect(boundedQuery('?q=%E9%AA%91&x')).toBe('?q=%E9%AA%91&x')
  const long = new URLSearchParams({ q: '字'.repeat(10_000), kind: 'news', more: '字'.repeat(500) })
  const kept = new URLSearchParams(boundedQuery(`?${long}`))
  expect([...kept.keys()]).toEqual(['q', 'kind'])
  expect(kept.get('q')).toBe('字'.repeat(210))
  expect(encodeQuery(boundedQuery(`?${long}`)).length).toBeLessThan(3_700)
})
