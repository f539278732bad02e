import { expect, test } from 'vitest'
import { foundBy } from '../found-by'
import { halfWidthMarks } from './half-width-marks'

const marks = (text: string) =>
  foundBy(halfWidthMarks, text).map(({ quote, suggestion }) => quote + suggestion.slice(-1))

test.each([
  ['会议(第二次)召开', ['(（', ')）']],
  ['他问:"行吗？"', [':：', '"“', '"”']],
  ['电话:0500-5550120', [':：']],
  ['青石桥路12号(3楼)', ['(（', ')）']],
  ["他说'没问题'", ["'“", "'”"]],
  ['（通讯员 周小舟)日前', [')）']],
  ['占5%,其中', [',，']],
  ['先登记;再领号', [';；']],
])('%s', (text, expected) => {
  expect(marks(text)).toEqual(expected)
})

test.each([
  '9:00开门',
  '比分25:23',
  'https://example.com:8080/a',
  '型号X(3)型',
  '（第二次）',
  '甲)先登记',
  'f(x)的值',
])('%s has none', (text) => {
  expect(marks(text)).toEqual([])
})
