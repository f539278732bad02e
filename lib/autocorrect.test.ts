import { expect, test } from 'vitest'
import { autocorrect } from './autocorrect'

test.each([
  ['他说,今天很好.', '他说，今天很好。'],
  ['１２３人到场', '123人到场'],
  ['9:00-10:00,共3,000人，占12.5%', '9:00-10:00，共3,000人，占12.5%'],
  ['匠心逐梦 强国有我', '匠心逐梦 强国有我'],
  ['屏对屏“线上” 面对面“线下”', '屏对屏“线上” 面对面“线下”'],
  ['AI技术与5G网络', 'AI技术与5G网络'],
])('%s', (text, corrected) => {
  expect(autocorrect(text)).toBe(corrected)
})
