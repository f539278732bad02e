import { expect, test } from 'vitest'
import { foundBy } from '../found-by'
import { numberRange } from './number-range'

const found = (text: string) =>
  foundBy(numberRange, text).map(({ quote, suggestion }) => [quote, suggestion])

test('a unit that is left out, and a hyphen for a dash', () => {
  expect(found('补助3—5万元')).toEqual([['3—5万', '改为“3万—5万”']])
  expect(found('增长10-15%')).toEqual([['10-15%', '改为“10%—15%”']])
  expect(found('每组10-15人')).toEqual([['10-15', '改为“10—15”']])
})

test.each([
  '3万—5万元',
  '每组10—15人',
  '2026-11-24',
  '0500-5550120',
  'A-3组',
  '比分3-2',
  '3-2个',
  '型号T3-5型',
])('%s is right', (text) => {
  expect(found(text)).toEqual([])
})
