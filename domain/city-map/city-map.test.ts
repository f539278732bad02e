import { expect, test } from 'vitest'
import { cityMapOf, districtNameOf } from './city-map'

const unions = [{ id: 7, name: '北岭区总工会' }]
const legend = [
  { sign: '北', union: 7, label: null },
  { sign: '江', union: null, label: '澜江' },
  { sign: '西', union: 99, label: null },
]

test('districts and waters of what is drawn; a union that is gone is left out', () => {
  const map = cityMapOf({ drawing: '北北西\n北江西', legend }, unions)
  expect(map).toMatchObject({ width: 60, height: 40 })
  expect(map?.districts.map(({ union, name }) => [union, name])).toEqual([[7, '北岭区']])
  expect(map?.waters.map(({ name }) => name.map(({ text }) => text))).toEqual([['澜', '江']])
})

test('no drawing, or none of a district, is no map', () => {
  expect(cityMapOf({ drawing: '', legend }, unions)).toBeNull()
  expect(cityMapOf({ drawing: '江江', legend }, unions)).toBeNull()
})

test('a district is called as on a map', () => {
  expect(districtNameOf('通州区总工会')).toBe('通州区')
  expect(districtNameOf('江湾科创园联合工会')).toBe('江湾科创园')
  expect(districtNameOf('临江市建设工会')).toBe('临江市建设工会')
})
