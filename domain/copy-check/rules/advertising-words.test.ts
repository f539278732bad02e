import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { advertisingWords } from './advertising-words'

const inAdvertisement = (text: string) =>
  quotesBy(advertisingWords, { kind: 'advertisement', text })

test.each([
  ['国家级品质，最佳口感', ['!国家级', '!最佳']],
  ['销量第一，全网最低', ['!销量第一', '!全网最低']],
  ['三天根治，无效退款', ['!根治', '!无效退款']],
  ['考证保过', ['!保过']],
  ['稳赚不赔', ['!稳赚不赔']],
  ['唯一选择', ['唯一']],
])('%s', (text, expected) => {
  expect(inAdvertisement(text)).toEqual(expected)
})

test.each([
  '国家级技能大师工作室',
  '最佳食用期三个月',
  '唯一指定账户',
  '最好提前预约',
  '医保过渡期',
  '冬季检修八折',
])('%s is right', (text) => {
  expect(inAdvertisement(text)).toEqual([])
})

test('a story may say it', () => {
  expect(quotesBy(advertisingWords, '国家级的舞台，最佳的掌声')).toEqual([])
})
