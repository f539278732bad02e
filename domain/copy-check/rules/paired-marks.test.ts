import { expect, test } from 'vitest'
import { foundBy } from '../found-by'
import { pairedMarks } from './paired-marks'

const lonely = (...paragraphs: string[]) =>
  foundBy(pairedMarks, { kind: 'story', paragraphs }).map(({ quote, start, place }) => [
    place.index,
    start,
    quote,
  ])

test('a mark without its partner is found where it stands', () => {
  expect(lonely('围绕《教育法》与工匠培养”讨论')).toEqual([[0, 12, '”']])
  expect(lonely('他说：“好。', '她说：“来。”')).toEqual([[0, 3, '“']])
  expect(lonely('读《渡口。')).toEqual([[0, 1, '《']])
  expect(lonely('（记者 沈立')).toEqual([[0, 0, '（']])
})

test('a quotation may run through paragraphs, each of which opens it anew', () => {
  expect(lonely('他说：“来的人多。', '“走的人也多。”')).toEqual([])
  expect(lonely('他说：“来的人多。', '走的人也多。”')).toEqual([])
})

test('titles nest, and the bracket of a list encloses nothing', () => {
  expect(
    lonely('《论〈渡口〉》', '1）登记；2）领号', '（甲）登记', '（记者 沈立)昨日', '完工:)'),
  ).toEqual([])
})
