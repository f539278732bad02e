import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { bankCard } from './bank-card'

test.each([
  ['工资卡卡号6217001234567890122', ['!6217001234567890122']],
  ['转到 6225 8801 2345 6783', ['!6225 8801 2345 6783']],
  ['信用卡4367421234567896', ['!4367421234567896']],
  ['捐款请汇至6212261202001234567账户', ['6212261202001234567']],
])('%s', (text, expected) => {
  expect(quotesBy(bankCard, text)).toEqual(expected)
})

test.each([
  '订单6225880123456783',
  '卡号6225880123456784',
  '卡号6225 **** **** 6783',
  '浏览量4367421234567896',
  '编号2026000123',
])('%s is none', (text) => {
  expect(quotesBy(bankCard, text)).toEqual([])
})
