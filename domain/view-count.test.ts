import { expect, test } from 'vitest'
import { firstDayOfMonthTo, viewCountOf } from './view-count'

// 00:30 on Tuesday, 24 November 2026, in Shanghai.
const now = new Date('2026-11-23T16:30:00Z')

test('today, seven days and thirty are counted by Shanghai’s days', () => {
  const counted = [
    { day: '2026-11-24', views: 3 },
    { day: '2026-11-18', views: 4 },
    { day: '2026-11-17', views: 5 },
  ]
  const { today, week, total, days } = viewCountOf(counted, 90, now)
  expect({ today, week, total }).toEqual({ today: 3, week: 7, total: 90 })
  expect(days).toHaveLength(30)
  expect(days[0]).toEqual({ day: '2026-10-26', views: 0 })
  expect(days.at(-1)).toEqual({ day: '2026-11-24', views: 3 })
  expect(firstDayOfMonthTo(now)).toBe('2026-10-26')
})
