import { expect, test } from 'vitest'
import { composeNotice } from '@/domain/compose-notice'
import { countNoticeCharacters } from '@/domain/notice-count'
import { NOTICE_FORMS } from '@/domain/notice-form'
import { formatFen, type NoticeRate, priceOf } from '@/domain/notice-price'
import { compose, count, money, price } from '../public/scripts/notice-words.js'

// The browser's reckoning is a second hand at the same work: it has to come to the same.

const ANSWERS = [
  '',
  '  甲\n 乙 ',
  '工会会员证A-12',
  '已经结束！',
  '……“完”',
  '１２ 号ｘｙ',
  '{item}[$&]',
]

test('the browser composes and counts as the server does', () => {
  for (const form of Object.values(NOTICE_FORMS)) {
    const texts = form.fields.filter(({ kind }) => kind === 'text').map(({ name }) => name)
    for (const [i] of ANSWERS.entries()) {
      const answers = Object.fromEntries(
        form.fields.map(({ name }, j) => [name, ANSWERS[(i + j) % ANSWERS.length] ?? '']),
      )
      const words = composeNotice(form, answers)
      expect(compose(form.pattern, answers, texts)).toBe(words)
      expect(count(words)).toBe(countNoticeCharacters(words))
    }
  }
})

test('and asks the same price, in the same words', () => {
  const rate: NoticeRate = {
    template: 'statement',
    base: 12_000,
    included: 50,
    step: 10,
    stepPrice: 2_050,
  }
  for (const characters of [0, 1, 50, 51, 60, 61, 400]) {
    expect(price(characters, rate)).toBe(priceOf(characters, rate))
    expect(money(price(characters, rate))).toBe(formatFen(priceOf(characters, rate)))
  }
})
