import { expect, test } from 'vitest'
import {
  ariaSort,
  NO_STUDIO_CHOICE,
  readStudioChoice,
  sortedBy,
  studiosAddress,
} from './studio-choice'

test('odd values are left aside', () => {
  const odd = 'union=nowhere&field=%00&level=top&sort=--name'
  expect(
    readStudioChoice(new URLSearchParams(odd), { unions: [{ slug: 'east' }], fields: [] }),
  ).toEqual({
    choice: NO_STUDIO_CHOICE,
    ignored: true,
  })
})

test('the head of a column sorts by it, then turns the order round', () => {
  const once = sortedBy({ ...NO_STUDIO_CHOICE, union: 'east' }, 'patent')
  expect(studiosAddress(once)).toBe('/studios?union=east&sort=patent')
  expect(ariaSort(once, 'patent')).toBe('descending')
  expect(ariaSort(once, 'total')).toBeUndefined()
  const twice = sortedBy(once, 'patent')
  expect(studiosAddress(twice)).toBe('/studios?union=east&sort=-patent')
  expect(ariaSort(twice, 'patent')).toBe('ascending')
  expect(studiosAddress(sortedBy(twice, 'patent'))).toBe('/studios?union=east&sort=patent')
  expect(ariaSort(sortedBy(NO_STUDIO_CHOICE, 'founded'), 'founded')).toBe('ascending')
})
