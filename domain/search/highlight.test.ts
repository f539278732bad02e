import { expect, test } from 'vitest'
import { excerpt, highlight, type Piece } from './highlight'
import type { QueryWord } from './query'

const han = (text: string): QueryWord => ({ kind: 'han', text })
const word = (text: string): QueryWord => ({ kind: 'word', text })
const shown = (pieces: Piece[] | null) =>
  pieces?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

test.each<[string, QueryWord[], string]>([
  ['东湖职工骑行', [han('职工')], '东湖[职工]骑行'],
  ['東湖總工會', [han('总工会')], '東湖[總工會]'],
  ['职工工会', [han('职工'), han('工会')], '[职工工会]'],
  ['ＡＩ技术与Aid、fail', [word('ai')], '[ＡＩ]技术与[Ai]d、fail'],
  ['王　芳和王芳', [han('王芳')], '[王　芳]和[王芳]'],
  ['<b>职工</b>', [han('职工')], '<b>[职工]</b>'],
  ['没有', [han('职工')], '没有'],
  ['𠮷野家', [{ kind: 'character', text: '𠮷' }], '[𠮷]野家'],
])('%j', (original, words, expected) => {
  expect(shown(highlight(original, words))).toBe(expected)
})

test('an excerpt opens with the sentence of the hit and shows the most different words', () => {
  const filler =
    '这一句里什么也没有，只是为了把前后隔开来而写得长一些，长到放不进同一段摘要。'.repeat(3)
  const text = `职工来了。${filler}后来，东湖的职工去骑行。${filler}`
  expect(shown(excerpt(text, [han('职工'), han('骑行')]))).toMatch(
    /^……后来，东湖的\[职工\]去\[骑行\]。这一句里.*……$/,
  )
})

test('an excerpt stays in its line, the first of equals', () => {
  const text = '东湖职工\n职工服务中心，职工夜校\n滨江大道的职工夜校'
  expect(shown(excerpt(text, [han('职工'), han('夜校')]))).toBe('[职工]服务中心，[职工夜校]')
  expect(shown(excerpt(text, [han('职工')]))).toBe('东湖[职工]')
})

test('without a hit there is no excerpt', () => {
  expect(excerpt('东湖', [han('职工')])).toBeNull()
})
