import { expect, test } from 'vitest'
import { everyWord, someWord, tiersOf, tiersOfSome, wordIn } from './tsquery'

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

test('the groups of one word: title, head, dictionary, somehow', () => {
  const title = "(('A职工'))"
  expect(tiersOf([han('职工')])).toEqual([
    title,
    `((('B职工')) & !${title})`,
    "(('D职工') & (('职工')) & !(('A职工')) & !(('B职工')))",
    "((('职工')) & !('D职工') & !(('A职工')) & !(('B职工')))",
  ])
})

test('several words have a group of those with one in the title', () => {
  expect(tiersOf([han('职工'), han('骑行')])).toHaveLength(5)
})

test('of three words those that lack one come first', () => {
  expect(tiersOfSome([han('职工'), han('骑行')])).toHaveLength(1)
  expect(tiersOfSome([han('职工'), han('骑行'), han('夜校')])).toHaveLength(2)
})
