import { expect, test } from 'vitest'
import { passagesOf } from './passages'

test('a story is read from its head to its bylines; blank fields are left out', () => {
  const passages = passagesOf({
    kind: 'story',
    kicker: ' ',
    headline: '渡口的灯',
    paragraphs: ['一', '', '二'],
    pictures: [{ alt: '修灯', credit: '', caption: '修灯的人' }],
    authors: ['魏小麦'],
  })
  expect(passages.map(({ place, text }) => [place.field, place.index, text])).toEqual([
    ['headline', null, '渡口的灯'],
    ['paragraph', 0, '一'],
    ['paragraph', 2, '二'],
    ['caption', 0, '修灯的人'],
    ['alt', 0, '修灯'],
    ['authors', 0, '魏小麦'],
  ])
})
