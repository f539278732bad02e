import { expect, test } from 'vitest'
import { maskMobile, mobileNumber } from './mobile-number'

test.each([
  '13812345678',
  '138 1234 5678',
  '138-1234-5678',
  '+86 138 1234 5678',
  '+86-13812345678',
  '0086 13812345678',
  '8613812345678',
  '１３８１２３４５６７８',
  '＋８６　１３８　１２３４　５６７８',
  ' 13812345678 ',
])('%s is one number', (typed) => {
  expect(mobileNumber(typed)).toBe('13812345678')
})

test.each([
  '',
  '12345',
  '12812345678',
  '1381234567',
  '138123456789',
  '0500-5550100',
  '+85212345678',
  '+8613812345678x',
  'abcdefghijk',
  '一三八一二三四五六七八',
  "13812345678'; DROP TABLE registrations",
])('%s is none', (typed) => {
  expect(mobileNumber(typed)).toBeNull()
})

test('what is shown keeps three and four figures', () => {
  expect(maskMobile('13812345678')).toBe('138****5678')
})
