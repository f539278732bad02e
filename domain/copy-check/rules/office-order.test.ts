import { expect, test } from 'vitest'
import type { Office } from '../context'
import { quotesBy } from '../found-by'
import { officeOrder } from './office-order'

const offices: Office[] = [
  { person: '顾向前', title: '市总工会主席', since: '2024-03-01', until: null, rank: 1 },
  { person: '许明远', title: '市总工会副主席', since: '2022-01-01', until: null, rank: 2 },
  { person: '沈立新', title: '市总工会主席', since: '2019-01-01', until: '2024-02-29', rank: 1 },
]

test('a list out of order is found from its first name to its second', () => {
  expect(quotesBy(officeOrder, '许明远、顾向前到会', { offices })).toEqual(['许明远、顾向前'])
  expect(quotesBy(officeOrder, '副主席许明远和主席顾向前到会', { offices })).toEqual([
    '许明远和主席顾向前',
  ])
})

test.each([
  '顾向前、许明远到会',
  '许明远主持，顾向前讲话',
  '许明远到会。顾向前讲话',
  '许明远、沈立新到会',
])('%s is right', (text) => {
  expect(quotesBy(officeOrder, text, { offices })).toEqual([])
})
