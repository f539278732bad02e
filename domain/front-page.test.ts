import { expect, it } from 'vitest'
import { keepPicks, openFrontPage } from './front-page'

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

const published = (id: number) => id < 10

it('keeps picks that readers see, each once', () => {
  const picks = { lead: 3, secondary: [5, 3, 4, 5] }
  expect(keepPicks(picks, [], published)).toEqual({
    kind: 'kept',
    picks: { lead: 3, secondary: [5, 4] },
  })
})

it('lets go of one that was withdrawn since it was picked, and refuses a new one that is not public', () => {
  const picks = { lead: 11, secondary: [5, 12, 4] }
  expect(keepPicks(picks, [11, 12], published)).toEqual({
    kind: 'kept',
    picks: { lead: null, secondary: [5, 4] },
  })
  expect(keepPicks(picks, [11], published)).toEqual({ kind: 'refused' })
  expect(keepPicks({ lead: 11, secondary: [] }, [], published)).toEqual({ kind: 'refused' })
})
