import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffParagraphs, type ParagraphChange } from './diff-paragraphs'

test('a paragraph is rewritten between two that stay', () => {
  expect(
    diffParagraphs(
      ['开幕式昨日举行。', '300名职工参加骑行。', '活动下午结束。'],
      ['开幕式昨日举行。', '412名职工参加骑行。', '活动下午结束。'],
    ),
  ).toEqual([
    { kind: 'same', text: '开幕式昨日举行。' },
    {
      kind: 'rewritten',
      pieces: [
        { kind: 'deleted', text: '300' },
        { kind: 'inserted', text: '412' },
        { kind: 'same', text: '名职工参加骑行。' },
      ],
    },
    { kind: 'same', text: '活动下午结束。' },
  ])
})

test('a new paragraph and one that is gone are no rewriting of each other', () => {
  expect(diffParagraphs(['甲乙丙丁'], ['天地玄黄'])).toEqual([
    { kind: 'inserted', text: '天地玄黄' },
    { kind: 'deleted', text: '甲乙丙丁' },
  ])
})

test('a paragraph put in before one that is rewritten', () => {
  expect(
    diffParagraphs(['活动共有300名职工参加。'], ['记者昨日获悉：', '活动共有412名职工参加。']),
  ).toEqual([
    { kind: 'inserted', text: '记者昨日获悉：' },
    {
      kind: 'rewritten',
      pieces: [
        { kind: 'same', text: '活动共有' },
        { kind: 'deleted', text: '300' },
        { kind: 'inserted', text: '412' },
        { kind: 'same', text: '名职工参加。' },
      ],
    },
  ])
})

const wordsOf = (changes: ParagraphChange[], dropped: 'inserted' | 'deleted') =>
  changes.flatMap((change) => {
    if (change.kind === dropped) return []
    if (change.kind !== 'rewritten') return [change.text]
    return [
      change.pieces
        .filter(({ kind }) => kind !== dropped)
        .map(({ text }) => text)
        .join(''),
    ]
  })

test('no word is lost and none is added: both texts can be read off the difference', () => {
  const paragraph = fc.string({
    unit: fc.constantFrom(...'工会职工活动三百名。，1'),
    maxLength: 12,
  })
  const text = fc.array(paragraph, { maxLength: 6 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = diffParagraphs(before, after)
      expect(wordsOf(changes, 'inserted')).toEqual(before)
      expect(wordsOf(changes, 'deleted')).toEqual(after)
    }),
  )
})
