import { expect, test } from 'vitest'
import { csvOf } from './csv'

test('quotes only what needs it', () => {
  expect(
    csvOf([
      ['时间', '说明'],
      ['2026-11-24', '他说“好”，"行"\n'],
    ]),
  ).toBe('\uFEFF时间,说明\r\n2026-11-24,"他说“好”，""行""\n"\r\n')
})

test('no cell is a formula', () => {
  expect(csvOf([['=1+1', '+86', '-1', '@x', '\t=1', 'a=1']])).toBe(
    "\uFEFF'=1+1,'+86,'-1,'@x,'\t=1,a=1\r\n",
  )
})
