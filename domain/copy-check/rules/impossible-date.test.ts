import { expect, test } from 'vitest'
import { foundBy, quotesBy } from '../found-by'
import { impossibleDate } from './impossible-date'

test.each([
  ['定于11月31日举行', ['!11月31日']],
  ['2025年2月29日', ['!2025年2月29日']],
  ['13月1日', ['!13月1日']],
  ['二月三十日', ['!二月三十日']],
  ['一张写着“2月30日”的假条', ['2月30日']],
  ['2026-02-30', ['2026-02-30']],
])('%s', (text, expected) => {
  expect(quotesBy(impossibleDate, text)).toEqual(expected)
})

test('says how many days there are', () => {
  expect(foundBy(impossibleDate, '2025年2月29日')[0]?.reason).toBe('2025年2月只有28天。')
})

test.each(['2024年2月29日', '2月29日', '12月31日', '1至11月31家', '农历2月30日'])(
  '%s is right',
  (text) => {
    expect(quotesBy(impossibleDate, text)).toEqual([])
  },
)
