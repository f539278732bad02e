import { expect, test } from 'vitest'
import { chineseNumber } from './chinese-number'

test.each([
  ['二十四', 24],
  ['十', 10],
  ['三百零五', 305],
  ['两千', 2000],
  ['三千四百万', 34_000_000],
  ['二〇二六', 2026],
  ['八', 8],
])('%s', (text, number) => {
  expect(chineseNumber(text)).toBe(number)
})

test('other words are none', () => {
  expect(chineseNumber('甲')).toBeNaN()
  expect(chineseNumber('')).toBeNaN()
})
