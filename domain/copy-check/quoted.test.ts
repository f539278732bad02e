import { expect, test } from 'vitest'
import { quotedParts } from './quoted'

test('places inside quotation marks and titles are known', () => {
  const text = '他说：“好。”读《工人》。'
  const at = quotedParts(text)
  expect([at(0), at(text.indexOf('好')), at(text.indexOf('工')), at(text.length - 1)]).toEqual([
    'no',
    'speech',
    'title',
    'no',
  ])
})

test('a mark without its partner quotes nothing', () => {
  const text = '他说：“好。读“工人”。完'
  const at = quotedParts(text)
  expect([at(text.indexOf('好')), at(text.indexOf('工')), at(text.indexOf('完'))]).toEqual([
    'no',
    'speech',
    'no',
  ])
})
