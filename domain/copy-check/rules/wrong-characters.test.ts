import { expect, test } from 'vitest'
import { foundBy, quotesBy } from '../found-by'
import { wrongCharacters } from './wrong-characters'

test.each([
  ['场面令人震憾', '震憾', '改为“震撼”'],
  ['他说：“场面令人震憾！”', '震憾', '改为“震撼”'],
  ['师傅上门按装水笼头', '按装', '改为“安装”'],
  ['书屋座落在渡口边', '座落', '改为“坐落”'],
  ['截止目前，报名300人', '截止目前', '改为“截至目前”'],
])('%s', (text, quote, suggestion) => {
  expect(foundBy(wrongCharacters, text)[0]).toMatchObject({ quote, suggestion })
})

test.each([
  '场面令人震撼',
  '“震憾”是错的',
  '三座落成的大桥',
  '讲座落下帷幕',
  '按装置说明操作',
  '误报导致停机',
  '过渡假设',
  '报名截止日期',
  '琴弦律动',
])('%s is right', (text) => {
  expect(quotesBy(wrongCharacters, text)).toEqual([])
})
