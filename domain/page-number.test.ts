import { expect, it } from 'vitest'
import { laterPageNumber } from './page-number'

it('reads the later pages and nothing else', () => {
  expect(laterPageNumber('2')).toBe(2)
  expect(laterPageNumber('9999')).toBe(9999)
  for (const segment of ['1', '0', '02', '-2', '2.5', '10000', 'x', '']) {
    expect(laterPageNumber(segment)).toBeNull()
  }
})
