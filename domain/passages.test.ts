import { expect, it, test } from 'vitest'
import { cutAtSentence, lengthOf, openingPassages, type Passage, passagesOf } from './passages'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: object[]) => ({ type, children })

it('are the words of a text in their order', () => {
  const state = {
    root: {
      children: [
        node('paragraph', text('开头，'), node('link', text('有链接。'))),
        node('paragraph', text(' ')),
        { type: 'upload', value: 3 },
        node('heading', text('小标题')),
        node('list', node('listitem', text('其一')), node('listitem', text('其二'))),
        node('quote', text('引语')),
      ],
    },
  }
  expect(passagesOf(state)).toEqual([
    { kind: 'paragraph', text: '开头，有链接。' },
    { kind: 'subhead', text: '小标题' },
    { kind: 'paragraph', text: '其一' },
    { kind: 'paragraph', text: '其二' },
    { kind: 'quote', text: '引语' },
  ])
  expect(lengthOf(passagesOf(state))).toBe(16)
  expect(passagesOf(null)).toEqual([])
})

test.each([
  ['一二三四。五六', 10, '一二三四。五六'],
  ['一二三四。五六七八九', 6, '一二三四。'],
  ['“一二三四。”五六七八九', 8, '“一二三四。”'],
  ['一二三四。五六七八九十', 8, '一二三四。五六七……'],
  ['一二三四五六七八九十', 4, '一二三四……'],
])('%s cut to %i', (whole, limit, cut) => {
  expect(cutAtSentence(whole, limit)).toBe(cut)
})

const paragraph = (length: number): Passage => ({ kind: 'paragraph', text: '字'.repeat(length) })
const subhead: Passage = { kind: 'subhead', text: '小标题' }

test.each<[string, Passage[], number, number[]]>([
  ['a short text is whole', [paragraph(40), subhead, paragraph(40)], 200, [40, 3, 40]],
  ['a paragraph that would hardly begin is left out', [paragraph(60), paragraph(60)], 80, [60]],
  ['no subhead stands at the end', [paragraph(60), subhead, paragraph(60)], 97, [60]],
  ['the first always begins', [paragraph(60)], 0, [26]],
])('%s', (_, passages, limit, lengths) => {
  expect(openingPassages(passages, limit).map((each) => each.text.length)).toEqual(lengths)
})
