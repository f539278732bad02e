import { expect, test } from 'vitest'
import { foundBy } from '../found-by'
import { pictureWords } from './picture-words'

const whole = { alt: '两名职工在修灯', credit: '魏小麦', caption: '' }
const places = (...pictures: (typeof whole)[]) =>
  foundBy(pictureWords, { kind: 'story', pictures }).map(({ place }) => place)

test('a picture wants alternative words and a credit', () => {
  expect(places(whole, { ...whole, alt: ' ' }, { ...whole, credit: '' })).toEqual([
    { field: 'alt', index: 1 },
    { field: 'credit', index: 2 },
  ])
})

test('a whole picture, no picture and a plain text want nothing', () => {
  expect(places(whole)).toEqual([])
  expect(places()).toEqual([])
  expect(foundBy(pictureWords, '一段文字')).toEqual([])
})
