import { expect, test } from 'vitest'
import { shanghaiInput, shanghaiInstant } from './shanghai-input'

test('there and back, in Shanghai', () => {
  expect(shanghaiInput('2026-11-24T18:05:00.000Z')).toBe('2026-11-25T02:05')
  expect(shanghaiInstant('2026-11-25T02:05')).toBe('2026-11-24T18:05:00.000Z')
})

test('nothing filled in', () => {
  expect(shanghaiInput('')).toBe('')
  expect(shanghaiInstant('')).toBe('')
})
