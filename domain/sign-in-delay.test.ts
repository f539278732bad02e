import { expect, test } from 'vitest'
import {
  ACCOUNT_DELAY,
  ADDRESS_DELAY,
  delayAfter,
  delayTable,
  SHARED_DELAY,
  secondsLeft,
} from './sign-in-delay'

test('an account waits from its fifth failure on: 30 s, 1 min, 2 min … 1 h', () => {
  expect(delayTable(ACCOUNT_DELAY)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600])
  expect(delayAfter(1000, ACCOUNT_DELAY)).toBe(3600)
})

test('an address waits from its thirtieth failure on', () => {
  expect(delayAfter(29, ADDRESS_DELAY)).toBe(0)
  expect(delayAfter(30, ADDRESS_DELAY)).toBe(60)
  expect(delayAfter(31, ADDRESS_DELAY)).toBe(120)
  expect(delayAfter(40, ADDRESS_DELAY)).toBe(3600)
})

test('clients nobody can tell apart never wait more than five seconds', () => {
  expect(delayAfter(99, SHARED_DELAY)).toBe(0)
  expect(delayAfter(100, SHARED_DELAY)).toBe(1)
  expect(delayAfter(10_000, SHARED_DELAY)).toBe(5)
})

test('the time left is whole seconds, never less than none', () => {
  const now = new Date('2026-11-23T08:00:00.000Z')
  expect(secondsLeft(new Date('2026-11-23T08:00:29.001Z'), now)).toBe(30)
  expect(secondsLeft(new Date('2026-11-23T07:59:00.000Z'), now)).toBe(0)
})
