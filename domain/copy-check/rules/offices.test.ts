import { expect, test } from 'vitest'
import type { Office } from '../context'
import { foundBy, quotesBy } from '../found-by'
import { offices } from './offices'

const table: Office[] = [
  { person: '顾向前', title: '市总工会主席', since: '2024-03-01', until: null, rank: 1 },
  { person: '沈立新', title: '市总工会主席', since: '2019-01-01', until: '2024-02-29', rank: 1 },
  { person: '许明远', title: '市总工会副主席', since: '2022-01-01', until: null, rank: 2 },
]

test.each([
  ['市总工会副主席顾向前到会', ['!市总工会副主席顾向前']],
  ['市总工会主席沈立新到会', ['!市总工会主席沈立新']],
])('%s', (text, expected) => {
  expect(quotesBy(offices, text, { offices: table })).toEqual(expected)
})

test('says what the table says', () => {
  expect(foundBy(offices, '市总工会主席沈立新', { offices: table })[0]).toMatchObject({
    reason: '职务表中，沈立新任“市总工会主席”到2024-02-29为止。',
    suggestion: '核对职务，往事写“时任”',
  })
  expect(foundBy(offices, '市总工会副主席顾向前', { offices: table })[0]?.suggestion).toBe(
    '改为“市总工会主席”',
  )
})

test.each([
  '市总工会主席顾向前到会',
  '时任市总工会主席沈立新',
  '原市总工会主席沈立新',
  '顾向前说',
  '市总工会名誉主席沈立新',
  '临江市总工会主席顾向前',
])('%s is right', (text) => {
  expect(quotesBy(offices, text, { offices: table })).toEqual([])
})

test('an empty table says nothing', () => {
  expect(quotesBy(offices, '市总工会副主席顾向前')).toEqual([])
})
