import { expect, it } from 'vitest'
import { dayFrom, instantOf, pastInstantOf, withDates } from './clock'

// Half past one in the night of 1 March in Shanghai; still the last of February in London.
const now = new Date('2026-02-28T17:30:00Z')

it('counts days by the calendar of Shanghai', () => {
  expect(dayFrom(now, 0)).toBe('2026-03-01')
  expect(dayFrom(now, -1)).toBe('2026-02-28')
})

it('reads the clock in Shanghai', () => {
  expect(instantOf(now, { days: 2, time: '09:30' })).toBe('2026-03-03T01:30:00.000Z')
})

it('never publishes in the future', () => {
  expect(pastInstantOf(now, { days: 0, time: '06:00' })).toBe('2026-02-28T17:29:00.000Z')
  expect(pastInstantOf(now, { days: -1, time: '06:00' })).toBe('2026-02-27T22:00:00.000Z')
})

it('writes dates as a newspaper does', () => {
  expect(withDates('展览持续到{+6}，{-1}开幕', now)).toBe('展览持续到3月7日，2月28日开幕')
})
