import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { reversedPeriod } from './reversed-period'

test.each([
  ['11月24日至11月20日', ['!11月24日至11月20日']],
  ['自12月1日起至11月30日止', ['!12月1日起至11月30日']],
  ['11月24日至20日', ['!11月24日至20日']],
  ['2026年11月24日—2025年12月1日', ['!2026年11月24日—2025年12月1日']],
  ['今年3月1日到去年3月1日', ['!今年3月1日到去年3月1日']],
  ['11月30日至2日', ['11月30日至2日']],
  ['14:00—12:00', ['14:00—12:00']],
])('%s', (text, expected) => {
  expect(quotesBy(reversedPeriod, text)).toEqual(expected)
})

test.each([
  '12月28日至1月3日',
  '11月24日至30日',
  '12月28日至今年1月3日',
  '2025年12月28日至2026年1月3日',
  '11月24日至3日内',
  '22:00—6:00',
  '9:00—5:00',
  '9:00—17:00',
  '11月24日（星期二）至11月25日',
  '11月24日报名，11月20日公布的名单作废',
])('%s is right', (text) => {
  expect(quotesBy(reversedPeriod, text)).toEqual([])
})
