import { expect, test } from 'vitest'
import { parseLoosely, parseQuery } from './query'

/** Cuts as a dictionary with these words would, the longest first; the rest is crumbs. */
const WORDS = ['总工会', '东湖区', '职工', '骑行', '创新', '工作室', '嘉禾']
function cut(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const word = WORDS.find((each) => text.startsWith(each, at)) ?? text.charAt(at)
    pieces.push(word)
    at += word.length
  }
  return pieces
}

const wordsOf = (typed: string) => parseQuery(typed, cut).words.map(({ text }) => text)

test.each<[string, string[]]>([
  ['东湖区职工骑行', ['东湖区', '职工', '骑行']],
  ['骑行　的　职工', ['骑行', '的', '职工']],
  ['骑行的职工', ['骑行', '职工']],
  ['的', ['的']],
  ['陈嘉禾', ['陈嘉禾']],
  ['陈嘉禾创新工作室', ['嘉禾', '创新', '工作室']],
  ['江博会', ['江博会']],
  ['通 州 区', ['通州区']],
  ['通 州 区 骑行', ['通州区', '骑行']],
  ['職工 ＡＩ', ['职工', 'ai']],
  ["Xi'an 5G-A", ['xian', '5g', 'a']],
  ['职工 职工', ['职工']],
  ['“职工”，骑行！', ['职工', '骑行']],
  ["' & | !() :* <->", []],
  ['😀 ……', []],
  ['', []],
])('%j asks for %j', (typed, words) => {
  expect(wordsOf(typed)).toEqual(words)
})

test('a single character that was asked for is one; words of letters are words', () => {
  expect(parseQuery('茶 tzq 骑行', cut).words).toEqual([
    { kind: 'character', text: '茶' },
    { kind: 'word', text: 'tzq' },
    { kind: 'han', text: '骑行' },
  ])
})

test('what is too long is cut, and says so', () => {
  const { words, isCut } = parseQuery('职工骑行创新'.repeat(2_000), cut)
  expect(isCut).toBe(true)
  expect(words.map(({ text }) => text)).toEqual(['职工', '骑行', '创新'])
  expect(parseQuery('职工', cut).isCut).toBe(false)
})

test.each<[string, string[]]>([
  ['贺职工', ['职工']],
  ['职工班骑行', ['职工', '骑行']],
  ['江博会', ['江博会']],
  ['职工 tzq', ['职工', 'tzq']],
])('%j asks loosely for %j', (typed, words) => {
  expect(parseLoosely(typed, cut).words.map(({ text }) => text)).toEqual(words)
})
