import { describe, expect, test } from 'vitest'
import { chooseAdvertisements } from './advertisement'

const one = (id: number, weight = 1, advertiser = `广告主${id}`) => ({ id, advertiser, weight })
const place = { slot: 'storyFoot', page: '/news/x', day: '2026-11-24' } as const
const ids = (chosen: readonly { id: number }[]) => chosen.map(({ id }) => id)

const days = Array.from({ length: 3_000 }, (_, i) => `day ${i}`)
/** How often each stands first in three thousand days. */
function shares(candidates: Parameters<typeof chooseAdvertisements>[0]) {
  const counts = new Map<number, number>()
  for (const day of days) {
    const [first] = chooseAdvertisements(candidates, { ...place, day })
    if (first) counts.set(first.id, (counts.get(first.id) ?? 0) + 1)
  }
  return counts
}

test('a slot has its number of places', () => {
  const candidates = [1, 2, 3, 4, 5, 6].map((id) => one(id))
  expect(chooseAdvertisements(candidates, place)).toHaveLength(1)
  expect(chooseAdvertisements(candidates, { ...place, slot: 'frontBand' })).toHaveLength(2)
  expect(chooseAdvertisements(candidates, { ...place, slot: 'deskPage' })).toHaveLength(4)
  expect(chooseAdvertisements([], place)).toEqual([])
})

test('all day the same, whatever order they come in', () => {
  const candidates = [1, 2, 3, 4, 5].map((id) => one(id))
  const chosen = ids(chooseAdvertisements(candidates, { ...place, slot: 'deskPage' }))
  expect(
    ids(chooseAdvertisements(candidates.toReversed(), { ...place, slot: 'deskPage' })),
  ).toEqual(chosen)
})

test('no two of one advertiser on a page', () => {
  const candidates = [one(1, 5, '甲'), one(2, 5, '甲'), one(3, 1, '乙')]
  for (const day of days.slice(0, 200)) {
    const chosen = chooseAdvertisements(candidates, { ...place, slot: 'deskPage', day })
    expect(chosen.map(({ advertiser }) => advertiser).sort()).toEqual(['乙', '甲'])
  }
})

describe('of many days', () => {
  test('equal weights share alike', () => {
    for (const count of shares([one(1), one(2), one(3)]).values()) {
      expect(count).toBeGreaterThan(900)
      expect(count).toBeLessThan(1_100)
    }
  })

  test('weight 3 stands three times as often as weight 1', () => {
    const counts = shares([one(1, 3), one(2, 1)])
    expect(counts.get(1)).toBeGreaterThan(2_150)
    expect(counts.get(1)).toBeLessThan(2_350)
  })
})
