import { expect, test } from 'vitest'
import { sketchOf } from '../fingerprint'
import { foundBy } from '../found-by'
import { publishedBefore } from './published-before'

const text = Array.from({ length: 300 }, (_, index) =>
  String.fromCharCode(0x4e00 + ((index * index * 7) % 2003)),
).join('')
const published = [{ id: '7', title: '渡口的灯', link: '/news/dukou', sketch: sketchOf(text) }]

test('a story with a few words changed is known', () => {
  const copy = {
    kind: 'story' as const,
    paragraphs: [text.slice(0, 150), `昨日${text.slice(150)}`],
  }
  const [finding] = foundBy(publishedBefore, copy, { published })
  expect(finding?.reason).toMatch(/^与已刊《渡口的灯》约\d+%的文字相同（\/news\/dukou）。$/)
  expect(finding?.place).toEqual({ field: 'paragraph', index: 0 })
})

test('the story itself, another one and a short one are not', () => {
  expect(foundBy(publishedBefore, { kind: 'story', text, id: '7' }, { published })).toEqual([])
  expect(foundBy(publishedBefore, [...text].reverse().join(''), { published })).toEqual([])
  expect(foundBy(publishedBefore, text.slice(0, 60), { published })).toEqual([])
})
