import { expect, test } from 'vitest'
import { hasIdentityNumber } from './identity-number'

// Numbers of no district: only the form and the check are right.
test.each([
  ['证号990000199001010017，', true],
  ['990000200012310011', false],
  ['990000199001010014', false],
  ['990000199013010015', false],
  ['1990000199001010017', false],
  ['统一社会信用代码91990000MA00000001', false],
  ['后四位0013', false],
])('%s: %s', (text, has) => expect(hasIdentityNumber(text)).toBe(has))
