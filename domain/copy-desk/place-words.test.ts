import { expect, test } from 'vitest'
import { placeWords } from './place-words'

test.each([
  [{ field: 'paragraph', index: 2 }, 'articles', '正文第3段'],
  [{ field: 'credit', index: 0 }, 'articles', '第1张图片的署名'],
  [{ field: 'authors', index: null }, 'articles', '作者署名'],
  [{ field: 'headline', index: null }, 'articles', '主题'],
  [{ field: 'headline', index: null }, 'advertisements', '标题'],
  [{ field: 'deck', index: null }, 'events', '一句话介绍'],
] as const)('%j of a %s is %s', (place, kind, words) => {
  expect(placeWords(place, kind)).toBe(words)
})
