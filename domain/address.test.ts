import { expect, test } from 'vitest'
import { addressAfter, isSlug } from './address'

const stored = { slug: 'jiu-ti-k3x9ab', title: '旧题' }
const published = { ...stored, firstPublishedAt: '2026-11-01T00:00:00.000Z' }
const kept = { kind: 'kept', slug: 'jiu-ti-k3x9ab' }

test.each([
  ['new', {}, '新题', undefined, { kind: 'follows-title', title: '新题', shortId: null }],
  [
    'renamed',
    stored,
    '新题',
    undefined,
    { kind: 'follows-title', title: '新题', shortId: 'k3x9ab' },
  ],
  ['not renamed', stored, '旧题', undefined, kept],
  ['title not sent', stored, undefined, undefined, kept],
  ['title emptied', stored, ' ', undefined, kept],
  ['no title yet', {}, undefined, undefined, { kind: 'kept', slug: null }],
  ['another address before publication', stored, undefined, 'xin-ti', kept],
  ['renamed after publication', published, '新题', undefined, kept],
  ['the same address after publication', published, '新题', 'jiu-ti-k3x9ab', kept],
  ['an emptied address after publication', published, '新题', '', kept],
  [
    'another address after publication',
    published,
    '旧题',
    'xin-ti',
    { kind: 'chosen', slug: 'xin-ti' },
  ],
  ['no address at all after publication', published, '旧题', '新题', { kind: 'refused' }],
])('%s', (_, before, title, wanted, change) => {
  expect(addressAfter(before, title, wanted)).toEqual(change)
})

test.each([
  ['donghu', true],
  ['2026-gong-jiang', true],
  ['past', false],
  ['a--b', false],
  ['-a', false],
  ['A', false],
  ['a/b', false],
  ['a'.repeat(81), false],
])('%s', (slug, is) => {
  expect(isSlug(slug)).toBe(is)
})
