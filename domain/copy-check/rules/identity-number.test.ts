import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { identityNumber } from './identity-number'

// 330199 is no district: these numbers are nobody's.
test.each([
  ['身份证号330199198503120013，请核对', ['!330199198503120013']],
  ['３３０１９９１９８５０３１２００１３', ['!３３０１９９１９８５０３１２００１３']],
  ['33019919900307123x', ['!33019919900307123x']],
  ['330199 19850312 0013', ['!330199 19850312 0013']],
  ['330199 1985 0312 0013', ['!330199 1985 0312 0013']],
  ['身份证号330199198503120014', ['330199198503120014']],
])('%s', (text, expected) => {
  expect(quotesBy(identityNumber, text)).toEqual(expected)
})

test.each([
  '330199198503120014',
  '330199********0013',
  '设备编号330199198503120013',
  '330199209903120013',
  '统一社会信用代码91330100MA27XN3T0X',
])('%s is none', (text) => {
  expect(quotesBy(identityNumber, text)).toEqual([])
})
