import { expect, test } from 'vitest'
import { foundBy } from '../found-by'
import { spacing } from './spacing'

const places = (text: string) => foundBy(spacing, text).map(({ start, end }) => [start, end])

test('a space beside a comma, a stop or a closing bracket is one too many', () => {
  expect(places('他说 ，明天来。')).toEqual([[2, 3]])
  expect(places('他说，  明天来 。')).toEqual([
    [3, 5],
    [8, 9],
  ])
  expect(places('（记者 沈立 ）')).toEqual([[6, 7]])
})

test.each([
  '匠心逐梦 强国有我',
  '　　本报讯',
  '屏对屏“线上” 面对面“线下”',
  '地点：\n会议中心',
  '沈 立',
])('%s is right', (text) => {
  expect(places(text)).toEqual([])
})
