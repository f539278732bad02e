import { expect, test } from 'vitest'
import { surnameOf } from './surnames'

test.each([
  ['张小兵', '张'],
  ['欧阳小川', '欧阳'],
  ['欧小川', '欧'],
  ['渡口', ''],
  ['', ''],
])('%s begins with the surname %s', (text, surname) => {
  expect(surnameOf(text)).toBe(surname)
})
