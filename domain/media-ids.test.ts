import { expect, test } from 'vitest'
import { mediaIdsOf } from './media-ids'

test('pictures in fields, arrays and rich text, once each', () => {
  const doc = {
    id: 99,
    leadPhoto: { image: { id: 3, alt: '江面' } },
    photos: [{ image: 5 }, { image: 3 }],
    body: {
      root: {
        children: [
          { type: 'upload', relationTo: 'media', value: { id: 8 } },
          { type: 'upload', relationTo: 'other', value: 9 },
        ],
      },
    },
    portrait: null,
    union: { id: 1 },
  }
  expect(mediaIdsOf(doc)).toEqual([3, 5, 8])
})

test('the group around a picture may be called a picture itself', () => {
  expect(mediaIdsOf({ picture: { image: 4, caption: '江面' } })).toEqual([4])
  expect(mediaIdsOf({ portrait: { image: { id: 6, alt: '肖像' } } })).toEqual([6])
})

test('a document without pictures', () => {
  expect(mediaIdsOf({ headline: '无图', leadPhoto: {} })).toEqual([])
  expect(mediaIdsOf(null)).toEqual([])
})
