import { expect, test } from 'vitest'
import { betterOfEvery, betterOfSome, everyWord, someWord, wordIn } from './tsquery'

const han = (text: string) => ({ kind: 'han', text }) as const

test('Chinese is asked for by its pairs, letters also as a name', () => {
  expect(wordIn('anywhere', han('总工会'))).toBe("('总工' & '工会')")
  expect(wordIn('title', han('职工'))).toBe("('A职工')")
  expect(wordIn('head', { kind: 'word', text: 'tzq' })).toBe("('Btzq':* | 'Ptzq':*)")
  expect(wordIn('title', { kind: 'word', text: 'a' })).toBe("('Aa' | 'Qa')")
  expect(wordIn('anywhere', { kind: 'character', text: '茶' })).toBe("'茶':*")
})

test('every word, and some', () => {
  expect(everyWord([han('职工'), han('骑行')])).toBe("(('职工') & ('骑行'))")
  expect(someWord([han('职工'), han('骑行')])).toBe("(('职工') | ('骑行'))")
})

test('better are title, head and dictionary', () => {
  expect(betterOfEvery([han('职工'), han('骑行')])).toEqual([
    "(('A职工') & ('A骑行'))",
    "(('B职工') & ('B骑行'))",
    "('D职工' & 'D骑行')",
  ])
})

test('of three words those that lack one are better', () => {
  expect(betterOfSome([han('职工'), han('骑行')])).toEqual([])
  expect(betterOfSome([han('职工'), han('骑行'), han('夜校')])).toEqual([
    "((('骑行') & ('夜校')) | (('职工') & ('夜校')) | (('职工') & ('骑行')))",
  ])
})
