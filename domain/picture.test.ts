import { expect, it } from 'vitest'
import { closedCaption, narrowSrcSet, pictureOf } from './picture'

const stored = {
  id: 7,
  filename: 'a b.webp',
  width: 1200,
  height: 800,
  alt: '论坛会场',
  credit: '林晓 摄',
  focalX: 30,
  focalY: 50,
  sizes: {
    small: { filename: 'a-480.webp', width: 480, height: 320 },
    medium: { filename: 'a-960.webp', width: 960, height: 640 },
    large: { filename: null, width: null, height: null },
    avif480: { filename: 'a-480.avif', width: 480, height: 320 },
    avif1080: { filename: 'a-1080.avif', width: 1080, height: 720 },
  },
}

it('offers every size it has, each width once', () => {
  expect(pictureOf(stored, ' 开幕现场 ')).toEqual({
    id: 7,
    src: '/media/a-960.webp',
    smallSrc: '/media/a-480.webp',
    srcSet: '/media/a-480.webp 480w, /media/a-960.webp 960w, /media/a%20b.webp 1200w',
    avifSrcSet: '/media/a-480.avif 480w, /media/a-1080.avif 1080w',
    focus: '30% 50%',
    width: 1200,
    height: 800,
    alt: '论坛会场',
    credit: '林晓 摄',
    caption: '开幕现场',
  })
})

it('is nothing where the picture is not public or has no file', () => {
  expect(pictureOf(7)).toBeNull()
  expect(pictureOf(null)).toBeNull()
  expect(pictureOf({ id: 7 })).toBeNull()
})

it.each([
  ['骑手在运河边', '骑手在运河边。'],
  ['论坛现场。', '论坛现场。'],
  ['他说：“先关总阀。”', '他说：“先关总阀。”'],
  ['首发《影像志》', '首发《影像志》。'],
])('closes the caption %s', (caption, closed) => {
  expect(closedCaption(caption)).toBe(closed)
})

it('leaves out of a small place what only a large one needs', () => {
  expect(narrowSrcSet('/a.avif 240w, /b.avif 480w, /c.avif 720w')).toBe(
    '/a.avif 240w, /b.avif 480w',
  )
  expect(narrowSrcSet('/c.webp 600w')).toBe('/c.webp 600w')
  expect(narrowSrcSet('')).toBe('')
})
