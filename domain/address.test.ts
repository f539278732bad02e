import { expect, test } from 'vitest'
import { addressAfter } from './address'

const stored = { slug: 'jiu-ti-k3x9ab', title: '旧题' }

test.each([
  ['new', {}, '新题', { kind: 'follows-title', title: '新题', shortId: null }],
  ['renamed', stored, '新题', { kind: 'follows-title', title: '新题', shortId: 'k3x9ab' }],
  ['not renamed', stored, '旧题', { kind: 'kept', slug: 'jiu-ti-k3x9ab' }],
  ['title not sent', stored, undefined, { kind: 'kept', slug: 'jiu-ti-k3x9ab' }],
  ['title emptied', stored, ' ', { kind: 'kept', slug: 'jiu-ti-k3x9ab' }],
  ['no title yet', {}, undefined, { kind: 'kept', slug: null }],
  [
    'renamed after publication',
    { ...stored, firstPublishedAt: '2026-11-01T00:00:00.000Z' },
    '新题',
    { kind: 'kept', slug: 'jiu-ti-k3x9ab' },
  ],
])('%s', (_, before, title, change) => {
  expect(addressAfter(before, title)).toEqual(change)
})
