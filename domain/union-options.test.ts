import { expect, test } from 'vitest'
import { unionOptions } from './union-options'

test('each union stands below the one above it, set in by a step', () => {
  const unions = [
    { id: 1, parent: null, slug: 'city', name: '市总工会' },
    { id: 3, parent: 2, slug: 'street', name: '街道总工会' },
    { id: 2, parent: 1, slug: 'east', name: '东区总工会' },
  ]
  expect(unionOptions(unions)).toEqual([
    { value: 'city', label: '市总工会' },
    { value: 'east', label: '　东区总工会' },
    { value: 'street', label: '　　街道总工会' },
  ])
})
