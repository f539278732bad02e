import { expect, test } from 'vitest'
import { hourlyLimit } from './hourly-limit'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)

test('each client has its own turns, and all are new with the hour', () => {
  const within = hourlyLimit(2)
  expect([1, 2, 3].map(() => within('a', at('01:10:00')))).toEqual([true, true, false])
  expect(within('b', at('01:59:59'))).toBe(true)
  expect(within('a', at('02:00:00'))).toBe(true)
})
