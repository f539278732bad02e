import { expect, it } from 'vitest'
import { openFrontPage } from './front-page'

const story = (id: number) => ({ id })

it('opens with the chief’s picks and fills up with the latest, none twice', () => {
  expect(
    openFrontPage([story(5), story(8)], 8, [story(9), story(8), story(7), story(6)], 3),
  ).toEqual({ lead: { id: 8 }, secondary: [{ id: 5 }, { id: 9 }, { id: 7 }] })
})

it('opens with the latest where nothing is picked, or the lead was withdrawn', () => {
  expect(openFrontPage([], 8, [story(9), story(7)], 3)).toEqual({
    lead: { id: 9 },
    secondary: [{ id: 7 }],
  })
})

it('is empty before the first story', () => {
  expect(openFrontPage([], null, [], 3)).toEqual({ lead: null, secondary: [] })
})
