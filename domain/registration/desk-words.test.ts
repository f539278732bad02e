import { expect, test } from 'vitest'
import { decidedWords } from './desk-words'

test('says how many became what, and who found no room', () => {
  expect(decidedWords(['confirmed', 'confirmed', 'waitlisted', 'full'])).toBe(
    '报名成功 2 人，候补 1 人，名额和候补都已满，1 人仍待审核。',
  )
  expect(decidedWords(['full'])).toBe('名额和候补都已满，1 人仍待审核。')
  expect(decidedWords(['rejected'])).toBe('未通过 1 人。')
  expect(decidedWords([])).toBe('没有可办的：所选的报名都已办过。')
})
