import { expect, test } from 'vitest'
import { groupByMonth } from './event-months'

test('the month is that of the city, not of Greenwich', () => {
  const groups = groupByMonth([
    { start: '2026-10-31T16:30:00Z' },
    { start: '2026-10-31T15:30:00Z' },
    { start: '2025-10-12T01:00:00Z' },
  ])
  expect(groups.map(({ month, events }) => [month, events.length])).toEqual([
    ['2026年11月', 1],
    ['2026年10月', 1],
    ['2025年10月', 1],
  ])
})
