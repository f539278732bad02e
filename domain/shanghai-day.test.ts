import { expect, test } from 'vitest'
import { endOfShanghaiWeek, startOfShanghaiDay } from './shanghai-day'

test('the day begins at midnight in Shanghai', () => {
  const now = new Date('2026-11-23T06:36:00Z')
  expect(startOfShanghaiDay(now).toISOString()).toBe('2026-11-22T16:00:00.000Z')
  expect(startOfShanghaiDay(now, 1).toISOString()).toBe('2026-11-23T16:00:00.000Z')
  expect(startOfShanghaiDay(now, -29).toISOString()).toBe('2026-10-24T16:00:00.000Z')
})

test('an evening in London is already the next day', () => {
  const now = new Date('2026-11-22T16:30:00Z')
  expect(startOfShanghaiDay(now).toISOString()).toBe('2026-11-22T16:00:00.000Z')
})

test('the week ends with Sunday, also for a Sunday itself', () => {
  const nextMonday = '2026-11-29T16:00:00.000Z'
  expect(endOfShanghaiWeek(new Date('2026-11-23T06:00:00Z')).toISOString()).toBe(nextMonday)
  expect(endOfShanghaiWeek(new Date('2026-11-29T15:59:59Z')).toISOString()).toBe(nextMonday)
})
