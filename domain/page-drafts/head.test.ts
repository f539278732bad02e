import { describe, expect, test } from 'vitest'
import { completeHead, problemsOf, samePageNumber } from './head'

test.each([
  ['04', '4', true],
  ['A03', 'a3', true],
  ['10', '1', false],
  ['0', '00', true],
])('pages %s and %s are the same: %s', (a, b, same) => {
  expect(samePageNumber(a, b)).toBe(same)
})

describe('a head that does not say everything', () => {
  test('is asked for at each field', () => {
    const parsed = completeHead.safeParse({
      publication: null,
      date: null,
      number: ' ',
      section: null,
    })
    expect(parsed.success ? [] : problemsOf(parsed.error)).toEqual([
      { field: 'publication', message: '版面上没有报名，请填写。' },
      { field: 'date', message: '版面上没有完整的出版日期，请填写。' },
      { field: 'number', message: '版面上没有版次，请填写。' },
    ])
  })
})
