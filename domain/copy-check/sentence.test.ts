import { expect, test } from 'vitest'
import { sentenceAround } from './sentence'

test('the sentence around some words, and where it stands', () => {
  const text = '他来了。局长到场！她走了'
  const at = text.indexOf('到场')
  expect(sentenceAround(text, at, at + 2)).toEqual({ from: 4, to: 8, sentence: '局长到场' })
})

test('what has no end is cut 120 characters away', () => {
  const { from, to } = sentenceAround('一'.repeat(1000), 500, 502)
  expect([from, to]).toEqual([380, 622])
})
