import { expect, test } from 'vitest'
import { sentencesOf } from '../public/scripts/sentences.js'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test('a sentence ends with its mark and the quotation mark that closes it', () => {
  expect(cut('“来了！”她说。今天三十人报名；明天呢？会更多……')).toEqual([
    '“来了！”',
    '她说。',
    '今天三十人报名；',
    '明天呢？',
    '会更多……',
  ])
})

test('a point in a figure ends nothing, and what has no mark is a sentence', () => {
  expect(cut('全程8.5公里')).toEqual(['全程8.5公里'])
})

test('a long sentence is cut at commas, into pieces of 80 characters at most', () => {
  const clause = `${'一'.repeat(29)}，`
  expect(cut(`${clause.repeat(4)}完。`)).toEqual([clause.repeat(2), `${clause.repeat(2)}完。`])
  expect(cut('一'.repeat(200))).toEqual(['一'.repeat(200)])
})

test('white space and lonely marks are not read', () => {
  expect(cut('  本报讯（记者 林晓） \n今天开幕。 —— ')).toEqual([
    '本报讯（记者 林晓） \n今天开幕。',
  ])
  expect(cut('……')).toEqual([])
  expect(cut('')).toEqual([])
})
