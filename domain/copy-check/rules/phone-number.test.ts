import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { phoneNumber } from './phone-number'

test.each([
  ['他的手机是13812345678', ['!13812345678']],
  ['打给她138-1234-5678', ['!138-1234-5678']],
  ['手机１３８１２３４５６７８', ['!１３８１２３４５６７８']],
  ['身份证号330199，电话13812345678', ['!13812345678']],
  ['报名请拨13812345678', ['13812345678']],
  ['家庭电话0500-5557788', ['0500-5557788']],
])('%s', (text, expected) => {
  expect(quotesBy(phoneNumber, text)).toEqual(expected)
})

test.each([
  '138****5678',
  'https://example.com/news/13812345678.html',
  '浏览量13812345678次',
  '咨询电话0500-5550120',
  '热线12351',
  '设备编号13812345678',
  '编号201381234567800',
])('%s is none', (text) => {
  expect(quotesBy(phoneNumber, text)).toEqual([])
})

test('what the portal prints itself is known, in any spelling', () => {
  const publicPhones = ['139 0000 5555']
  expect(quotesBy(phoneNumber, '请打13900005555', { publicPhones })).toEqual([])
})
