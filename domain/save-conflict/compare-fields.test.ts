import { expect, test } from 'vitest'
import { compareFields } from './compare-fields'

test('only what differs, with the side that was changed', () => {
  const base = { headline: '旧题', kicker: '旧引题', reporters: ['甲'], column: 1 }
  const mine = { headline: '我的题', kicker: '旧引题', reporters: ['甲'], column: 1, deck: '' }
  const theirs = {
    headline: '旧题',
    kicker: '新引题',
    reporters: ['甲', '乙'],
    column: 2,
    deck: null,
  }
  expect(compareFields(mine, theirs, base)).toEqual([
    { name: 'kicker', label: '引题', mine: '旧引题', theirs: '新引题', suggested: 'theirs' },
    { name: 'headline', label: '主题', mine: '我的题', theirs: '旧题', suggested: 'mine' },
    { name: 'reporters', label: '记者', mine: '甲', theirs: '甲、乙', suggested: 'theirs' },
    { name: 'column', label: '栏目', mine: null, theirs: null, suggested: 'theirs' },
  ])
})

test('what is empty in one way or another, and keys in another order, are no difference', () => {
  expect(
    compareFields(
      {
        source: { title: '', author: '甲' },
        photos: 0,
        corrections: [],
        leadPhoto: { image: 1, caption: '' },
      },
      { source: { author: '甲' }, photos: null, leadPhoto: { caption: null, image: 1 } },
      {},
    ),
  ).toEqual([])
})
