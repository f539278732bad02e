import { expect, test } from 'vitest'
import { tagsOfShown } from './shown-tags'

const union = { id: 3, name: '甲区总工会', shortName: '甲区', slug: 'jia' }
const portrait = {
  id: 9,
  src: '/media/a.webp',
  srcSet: '',
  smallSrc: '',
  avifSrcSet: '',
  focus: null,
  width: 4,
  height: 5,
  alt: '',
  credit: null,
  caption: null,
}

test('documents, pictures and unions, each once', () => {
  expect(
    tagsOfShown('craftsmen', [
      { id: 1, portrait, union },
      { id: 2, portrait: null, union },
    ]),
  ).toEqual(['doc:craftsmen:1', 'doc:media:9', 'doc:unions:3', 'doc:craftsmen:2'])
})
