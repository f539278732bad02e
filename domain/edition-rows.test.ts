import { describe, expect, it, test } from 'vitest'
import type { PageStory } from './edition-layout'
import { rowsOfPage } from './edition-rows'

const story = (id: number, characters = 500, picture: PageStory['picture'] = null): PageStory => ({
  id,
  kicker: null,
  headline: '标题',
  deck: null,
  characters,
  picture,
})
const stories = (count: number) => Array.from({ length: count }, (_, place) => story(place + 1))
const wideOf = (page: PageStory[]) =>
  rowsOfPage(page).map((row) => row.map(({ wide }) => wide.span).join(' '))
const middleOf = (page: PageStory[]) =>
  rowsOfPage(page).flatMap((row) => row.map(({ middle }) => middle.span))

test.each([
  [0, []],
  [1, ['6']],
  [2, ['4 2']],
  [3, ['6', '3 3']],
  [4, ['6', '2 2 2']],
  [5, ['4 2', '2 2 2']],
  [6, ['6', '3 3', '2 2 2']],
  [8, ['4 2', '2 2 2', '2 2 2']],
  [10, ['6', '2 2 2', '1 1 1 1 1 1']],
  [14, ['4 2', '2 2 2', '2 2 2', '1 1 1 1 1 1']],
])('%i stories', (count, rows) => expect(wideOf(stories(count))).toEqual(rows))

describe('a row of two', () => {
  test.each([
    ['shared alike', story(2), story(3), '3 3'],
    ['wider for the longer', story(2, 900), story(3, 400), '4 2'],
    ['wider for the longer, though it comes second', story(2, 300), story(3, 900), '2 4'],
    ['wider for a picture', story(2, 300, 'landscape'), story(3, 300), '4 2'],
  ])('is %s', (_, first, second, row) => {
    expect(wideOf([story(1), first, second])[1]).toBe(row)
  })
})

it('keeps the order of the paper', () => {
  const ids = rowsOfPage(stories(14)).flatMap((row) => row.map((each) => each.story.id))
  expect(ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
})

it('on four columns gives the width to the lead and to what is odd', () => {
  expect(middleOf(stories(3))).toEqual([4, 2, 2])
  expect(middleOf(stories(4))).toEqual([4, 4, 2, 2])
})

it('knows what opens a row at either width', () => {
  const placed = rowsOfPage(stories(5)).flat()
  expect(placed.map(({ wide }) => wide.opensRow)).toEqual([true, false, true, false, false])
  expect(placed.map(({ middle }) => middle.opensRow)).toEqual([true, true, false, true, false])
})
