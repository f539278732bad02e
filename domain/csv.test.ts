import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('rows, with a mark before them', () => {
  expect(
    csvOf([
      ['日期', '次数'],
      ['2026-11-24', 12],
    ]),
  ).toBe('\uFEFF日期,次数\r\n2026-11-24,12\r\n')
})

test.each([
  ['甲,乙', '"甲,乙"'],
  ['他说"好"', '"他说""好"""'],
  ['两\n行', '"两\n行"'],
  ['=1+1', "'=1+1"],
  ['@某', "'@某"],
  ['-某,某', `"'-某,某"`],
  [-3, '-3'],
])('%j is written %s', (cell, written) => expect(csvOf([[cell]])).toBe(`\uFEFF${written}\r\n`))
