import { expect, test } from 'vitest'
import { foundBy, quotesBy } from '../found-by'
import { weekday } from './weekday'

test.each([
  ['2026年11月24日星期三开课', ['!2026年11月24日星期三']],
  ['2026年11月24日（周五）开课', ['!2026年11月24日（周五']],
  ['二〇二六年十一月二十四日，星期日', ['!二〇二六年十一月二十四日，星期日']],
  ['11月24日（星期一）', ['11月24日（星期一']],
  ['本周三（11月24日）停水', ['周三（11月24日']],
  ['2026-11-24 周三上午', ['!2026-11-24 周三']],
])('%s', (text, expected) => {
  expect(quotesBy(weekday, text)).toEqual(expected)
})

test('says which day it is', () => {
  expect(foundBy(weekday, '2026年11月24日星期三')[0]).toMatchObject({
    reason: '2026年11月24日是星期二。',
    suggestion: '核对日期，或改为“星期二”',
  })
})

test.each([
  '2026年11月24日（星期二）',
  '1月5日（星期二）',
  '2025年的事：11月24日（星期一）',
  '2026年11月24日周一鸣到场',
  '2026年11月31日星期三',
])('%s is right', (text) => {
  expect(quotesBy(weekday, text)).toEqual([])
})
