import { expect, test } from 'vitest'
import { lexemesOf, plainLexemes } from './lexemes'
import { pinyinOf, soundOf } from './pinyin'

test.each<[string, string[]]>([
  ['创新工作室', ['创新', '新工', '工作', '作室', '室']],
  ['5g与ai，三', ['5g', '与', 'ai', '三']],
  ['甲乙\n丙', ['甲乙', '乙', '丙']],
  ['！？', []],
])('%j is filed under %j', (text, lexemes) => {
  expect(plainLexemes(text)).toEqual(lexemes)
})

test('title, head, dictionary and names are told apart', () => {
  const document = {
    kicker: null,
    title: '會員',
    summary: 'ＡＩ',
    people: ['王　芳'],
    body: '工会员工',
    isName: false,
  }
  const cut = (text: string) => (text.includes('工会') ? ['会员', '工会', '员工'] : [text])
  const lexemes = lexemesOf(document, cut)
  expect(lexemes).toEqual(
    expect.arrayContaining([
      ...['会员', 'ai', '王芳', '工会', '员工'],
      ...['A会员', 'B会员', 'Bai', 'B王芳', 'D工会', 'Pwangfang', 'Pwf', 'Pfang'],
    ]),
  )
  expect(lexemes.filter((lexeme) => /^Q|^A王|^B工/.test(lexeme))).toEqual([])
  expect(new Set(lexemes).size).toBe(lexemes.length)
})

test('a name is typed in pinyin or by initials, from any of its characters on', () => {
  expect(pinyinOf('通州区总工会')).toEqual(
    expect.arrayContaining(['tongzhouquzonggonghui', 'tzqzgh', 'zonggonghui', 'zgh', 'hui']),
  )
})

test('every reading of a person’s name is kept', () => {
  expect(pinyinOf('单乐')).toEqual(
    expect.arrayContaining(['shanle', 'shanyue', 'danle', 'chanyue', 'sl']),
  )
})

test('what sounds alike is the same', () => {
  expect(soundOf('通洲区')).toBe(soundOf('通州区'))
})
