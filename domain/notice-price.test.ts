import { expect, test } from 'vitest'
import { fenOf, formatFen, type NoticeRate, priceOf, rateOf, rateWords } from './notice-price'

const lost: NoticeRate = {
  template: 'lostCertificate',
  base: 12_000,
  included: 50,
  step: 10,
  stepPrice: 2_000,
}
const byCharacter: NoticeRate = {
  template: 'statement',
  base: 0,
  included: 0,
  step: 1,
  stepPrice: 650,
}
const flat: NoticeRate = { ...lost, template: 'deregistration', base: 26_000, stepPrice: 0 }

test.each([
  [0, lost, 12_000],
  [50, lost, 12_000],
  [51, lost, 14_000],
  [60, lost, 14_000],
  [61, lost, 16_000],
  [0, byCharacter, 0],
  [1, byCharacter, 650],
  [73, byCharacter, 47_450],
  [400, flat, 26_000],
])('%i characters cost %j', (count, rate, fen) => expect(priceOf(count, rate)).toBe(fen))

test.each([
  [lost, '120元（50字以内），每超10字加收20元'],
  [byCharacter, '每字6.50元'],
  [flat, '260元'],
])('a rate in words', (rate, words) => expect(rateWords(rate)).toBe(words))

test('money is whole fen', () => {
  expect(fenOf(6.5)).toBe(650)
  expect(fenOf(1.1 + 2.2)).toBe(330)
  expect(formatFen(12_050)).toBe('120.50元')
})

test('a kind without a rate is for the desk to quote', () => {
  expect(rateOf([lost, flat], 'deregistration')).toBe(flat)
  expect(rateOf([lost], 'statement')).toBeNull()
})
