import { expect, test } from 'vitest'
import { decodeQuery, encodeQuery } from './query-segment'

test('a query comes back as it was asked', () => {
  expect(encodeQuery('?q=a&kind=events')).toBe('cT1hJmtpbmQ9ZXZlbnRz')
  expect(decodeQuery('cT1hJmtpbmQ9ZXZlbnRz')?.toString()).toBe('q=a&kind=events')
  const asked = `?q=${encodeURIComponent('服贸会 “/?#%”')}`
  expect(decodeQuery(encodeQuery(asked))?.get('q')).toBe('服贸会 “/?#%”')
})

test('what no query makes is none', () => {
  for (const segment of ['%', 'a b', 'cT1h=', '服贸会']) expect(decodeQuery(segment)).toBeNull()
})
