import { expect, test } from 'vitest'
import { breakLines } from './break-lines'

const widthOf = (text: string) => [...text].length

test.each([
  ['工匠论坛开幕', 10, 3, ['工匠论坛开幕']],
  ['大国工匠论坛在临江市开幕', 10, 3, ['大国工匠论坛', '在临江市开幕']],
  ['A'.repeat(12), 5, 3, ['AAAA', 'AAAA', 'AAAA']],
  ['A'.repeat(16), 5, 3, null],
  ['', 5, 3, []],
])('%s in lines of %i', (headline, widest, most, lines) => {
  expect(breakLines(headline, widthOf, widest, most)).toEqual(lines)
})
