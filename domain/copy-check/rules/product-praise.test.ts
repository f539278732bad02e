import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { productPraise } from './product-praise'

test.each([
  ['这款产品是市面上最好的', ['最好']],
  ['该品牌销量第一', ['销量第一']],
  ['这种药能根治腰痛', ['根治']],
])('%s', (text, expected) => {
  expect(quotesBy(productPraise, text)).toEqual(expected)
})

test.each([
  '他最好的朋友来了',
  '产品最好在阴凉处存放',
  '该产品获最佳设计奖',
  '根治欠薪专项行动',
  '根治病态的欠薪现象',
  '他获最佳安全员称号',
])('%s is right', (text) => {
  expect(quotesBy(productPraise, text)).toEqual([])
})
