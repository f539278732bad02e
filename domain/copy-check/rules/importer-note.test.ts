import { expect, test } from 'vitest'
import { foundBy, quotesBy } from '../found-by'
import { importerNote } from './importer-note'

test.each([
  ['图片署名：林某、王某 摄', ['!图片署名：林某、王某 摄']],
  ['昨日开赛。\n　　图片说明：骑行队伍出发。\n比赛照常。', ['!图片说明：骑行队伍出发。']],
  ['图片说明:选手冲线', ['!图片说明:选手冲线']],
])('%j', (text, expected) => {
  expect(quotesBy(importerNote, text)).toEqual(expected)
})

test.each([
  '编辑要写好图片说明：一句话讲清画面。',
  '图片说明：不超过100字，写明时间、地点。',
  '图片署名权受法律保护。',
  '图片说明：',
])('%j is right', (text) => {
  expect(quotesBy(importerNote, text)).toEqual([])
})

test('a caption may say what it likes', () => {
  const pictures = [{ alt: '冲线', credit: '林晓 摄', caption: '图片说明：冲线' }]
  expect(foundBy(importerNote, { kind: 'story', pictures })).toEqual([])
})
