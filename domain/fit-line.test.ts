import { expect, test } from 'vitest'
import { fitLine } from './fit-line'

const widthOf = (words: string) => [...words].length

test('what fits stays as it is', () => {
  expect(fitLine('临江市总工会', widthOf, 6)).toBe('临江市总工会')
})

test('what does not ends in an ellipsis that has its room', () => {
  expect(fitLine('临江市总工会', widthOf, 5)).toBe('临江市……')
  expect(fitLine('𠮷𠮷𠮷𠮷', widthOf, 3)).toBe('𠮷……')
})

test('a hundred thousand characters are not measured', () => {
  let asked = 0
  const counting = (words: string) => {
    asked += 1
    return widthOf(words)
  }
  expect(fitLine('工'.repeat(100_000), counting, 30)).toBe(`${'工'.repeat(28)}……`)
  expect(asked).toBeLessThan(40)
})
