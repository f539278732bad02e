import { expect, test } from 'vitest'
import { previewAddress, previewQuery } from './preview'

test('a story is previewed once it has a headline, an event once it has a name and a day', () => {
  expect(previewAddress('articles', { id: 12, headline: '骑行在运河边举行' })).toBe(
    '/preview?collection=articles&id=12',
  )
  expect(previewAddress('articles', { id: 12, headline: '' })).toBeNull()
  expect(previewAddress('articles', { headline: '还没存过' })).toBeNull()
  const event = { id: 3, name: '骑行', startDate: '2026-11-28T01:00:00.000Z' }
  expect(previewAddress('events', event)).toBe('/preview?collection=events&id=3')
  expect(previewAddress('events', { ...event, startDate: null })).toBeNull()
  expect(previewAddress('studios', event)).toBeNull()
})

test.each([
  [{ collection: 'users', id: '1' }],
  [{ collection: 'articles', id: '1 or 1=1' }],
  [{ collection: 'articles', id: '-1' }],
  [{ collection: 'articles', id: '99999999999' }],
  [{ collection: ['articles', 'events'], id: '1' }],
  [{}],
])('no preview of %j', (query) => {
  expect(previewQuery.safeParse(query).success).toBe(false)
})
