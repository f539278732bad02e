import { expect, test } from 'vitest'
import { plainText, type RichTextNode } from '../rich-text'
import { type BodyPart, compareBodies, mergeBody } from './merge-body'

const paragraph = (text: string): RichTextNode => ({
  type: 'paragraph',
  children: [{ type: 'text', text, format: 0 }],
})
const body = (...texts: string[]) => ({ root: { children: texts.map(paragraph) } })
const brief = (parts: BodyPart[]) =>
  parts.map((part) =>
    part.kind === 'same'
      ? part.blocks.map(plainText).join('|')
      : [part.mine.map(plainText), part.theirs.map(plainText), part.suggested],
  )

test('each wrote in a paragraph of their own: the suggestions keep both', () => {
  const base = body('甲', '乙', '丙')
  const mine = body('甲', '乙', '丙改')
  const theirs = body('甲改', '乙', '丙')
  const parts = compareBodies(mine, theirs, base)
  expect(brief(parts)).toEqual([[['甲'], ['甲改'], 'theirs'], '乙', [['丙改'], ['丙'], 'mine']])
  expect(mergeBody(mine, parts, [])).toEqual(body('甲改', '乙', '丙改'))
})

test('both wrote in one paragraph: one’s own is suggested, and each choice is kept', () => {
  const mine = body('我写的')
  const parts = compareBodies(mine, body('对方写的'), body('原文'))
  expect(brief(parts)).toEqual([[['我写的'], ['对方写的'], 'mine']])
  expect(mergeBody(mine, parts, ['theirs'])).toEqual(body('对方写的'))
  expect(mergeBody(mine, parts, ['both'])).toEqual(body('我写的', '对方写的'))
})

test('what only one added or dropped', () => {
  const base = body('甲', '乙')
  expect(brief(compareBodies(body('甲', '乙'), body('甲', '新', '乙'), base))).toEqual([
    '甲',
    [[], ['新'], 'theirs'],
    '乙',
  ])
  expect(brief(compareBodies(body('甲', '新', '乙'), body('甲', '乙'), base))).toEqual([
    '甲',
    [['新'], [], 'mine'],
    '乙',
  ])
  expect(brief(compareBodies(body('甲'), body('甲', '乙'), base))).toEqual([
    '甲',
    [[], ['乙'], 'mine'],
  ])
  expect(brief(compareBodies(body('甲', '乙'), body('甲'), base))).toEqual([
    '甲',
    [['乙'], [], 'theirs'],
  ])
})

test('the same words with other furniture are the same; bold ones are not', () => {
  const stored = {
    root: {
      children: [{ children: [{ text: '甲', type: 'text' }], type: 'paragraph', format: '' }],
    },
  }
  expect(brief(compareBodies(body('甲'), stored, null))).toEqual(['甲'])
  const bold = {
    root: {
      children: [{ type: 'paragraph', children: [{ type: 'text', text: '甲', format: 1 }] }],
    },
  }
  expect(compareBodies(body('甲'), bold, null)).toHaveLength(1)
  expect(compareBodies(body('甲'), bold, null)[0]?.kind).toBe('differs')
})
