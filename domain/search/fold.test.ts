import { expect, test } from 'vitest'
import { foldText } from './fold'

test.each([
  ['關注東湖總工會', '关注东湖总工会'],
  ['ＡＩ２０２６', 'ai2026'],
  ['Tōngzhōu', 'tongzhou'],
  ['吕 lǜ', '吕 lv'],
  ['王　芳', '王芳'],
  ['工会 5 G', '工会 5 g'],
  ['甲\r\n乙', '甲\n\n乙'],
  ['职\u200b工\u0000会', '职工会'],
  ['乾隆年間', '干隆年间'],
  ['㈱', '(株)'],
])('%j is searched as %j', (original, folded) => {
  expect(foldText(original).text).toBe(folded)
})

test('each place knows where it came from', () => {
  const { text, origins } = foldText('Ａ　㈱東 湖😀')
  expect(text).toBe('a (株)东湖😀')
  expect(origins).toEqual([0, 1, 2, 2, 2, 3, 5, 6, 6])
})
