import { expect, it } from 'vitest'
import { groupByDay } from './story-days'

it('groups by the day in Shanghai and keeps the order', () => {
  const stories = [
    { id: 3, publishedAt: '2026-11-22T16:30:00Z' },
    { id: 2, publishedAt: '2026-11-22T15:59:00Z' },
    { id: 1, publishedAt: '2026-11-22T01:00:00Z' },
    { id: 9, publishedAt: null },
  ]
  expect(groupByDay(stories)).toEqual([
    { day: '2026-11-23', stories: [stories[0]] },
    { day: '2026-11-22', stories: [stories[1], stories[2]] },
  ])
})
