import { expect, test } from 'vitest'
import { readStudioChoice } from './studio-choice'
import { chooseStudios, fieldsOf } from './studio-list'

const unions = [
  { id: 1, parent: null, slug: 'city' },
  { id: 2, parent: 1, slug: 'east' },
  { id: 3, parent: 2, slug: 'mill' },
  { id: 4, parent: 1, slug: 'west' },
]
const weld = {
  name: '焊接工作室',
  founded: 2012,
  field: '焊接',
  level: 'national',
  union: { id: 4 },
  achievements: [
    { kind: 'patent', count: 12 },
    { kind: 'award', count: 1 },
  ],
} as const
const water = {
  name: '水质工作室',
  founded: null,
  field: '检测',
  level: 'provincial',
  union: { id: 3 },
  achievements: [{ kind: 'patent', count: 2 }],
} as const
const print = {
  name: '活字工作室',
  founded: 2010,
  field: null,
  level: 'municipal',
  union: { id: 2 },
  achievements: [{ kind: 'award', count: 3 }],
} as const
const studios = [print, water, weld]
const names = (query: string) => {
  const { choice } = readStudioChoice(new URLSearchParams(query), {
    unions,
    fields: fieldsOf(studios),
  })
  return chooseStudios(studios, choice, unions).map(({ name }) => name.slice(0, 2))
}

test('without a choice: all, the highest level first', () => {
  expect(names('')).toEqual(['焊接', '水质', '活字'])
})

test('a union stands for itself and all below it', () => {
  expect(names('union=east')).toEqual(['水质', '活字'])
  expect(names('union=mill')).toEqual(['水质'])
  expect(names('union=city&level=national')).toEqual(['焊接'])
  expect(names('field=检测')).toEqual(['水质'])
})

test('sorted by name, year, kind and total, either way; an unknown year is last in both', () => {
  expect(names('sort=name')).toEqual(['焊接', '活字', '水质'])
  expect(names('sort=-name')).toEqual(['水质', '活字', '焊接'])
  expect(names('sort=founded')).toEqual(['活字', '焊接', '水质'])
  expect(names('sort=-founded')).toEqual(['焊接', '活字', '水质'])
  expect(names('sort=award')).toEqual(['活字', '焊接', '水质'])
  expect(names('sort=-total')).toEqual(['水质', '活字', '焊接'])
})
