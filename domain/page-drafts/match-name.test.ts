import { expect, test } from 'vitest'
import { matchName } from './match-name'

const unions = [
  { id: 1, name: '临江市总工会', shortName: '市总' },
  { id: 2, name: '临江市东湖区总工会', shortName: '东湖区总工会' },
  { id: 3, name: '临江市西岭区总工会', shortName: '西岭' },
]

test.each([
  ['临江市东湖区总工会', 2],
  ['东湖区总工会', 2],
  ['西岭区总工会', 3],
  ['某省临江市西岭区总工会', 3],
  ['西 岭', 3],
  ['区总工会', null],
  ['南山区总工会', null],
  ['', null],
])('%s is union %s', (printed, id) => {
  expect(matchName(printed, unions)?.id ?? null).toBe(id)
})

test('a name that fits two unions means neither', () => {
  expect(
    matchName('民政局工会', [
      { id: 1, name: '甲市民政局工会' },
      { id: 2, name: '乙市民政局工会' },
    ]),
  ).toBeNull()
})
