import { expect, test } from 'vitest'
import { furtherReading } from './further-reading'

const stories = (...ids: number[]) => ids.map((id) => ({ id }))

test('stories about the same thing come first, and none stands twice', () => {
  expect(furtherReading(stories(9, 7), stories(9, 8, 7, 6), 6)).toEqual({
    linked: stories(9, 7),
    sameShelf: stories(8, 6),
  })
})

test('half of the places are kept for the column, where it has so many', () => {
  expect(furtherReading(stories(9, 8, 7, 6), stories(5, 4, 3, 2), 6)).toEqual({
    linked: stories(9, 8, 7),
    sameShelf: stories(5, 4, 3),
  })
  expect(furtherReading(stories(9, 8, 7, 6), stories(5), 6)).toEqual({
    linked: stories(9, 8, 7, 6),
    sameShelf: stories(5),
  })
})

test('where nothing is shared there is nothing to read on', () => {
  expect(furtherReading([], [], 6)).toEqual({ linked: [], sameShelf: [] })
})
