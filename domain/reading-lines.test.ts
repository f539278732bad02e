import { expect, test } from 'vitest'
import { readingLines } from './reading-lines'

test('a story as it is read, line by line', () => {
  const body = {
    root: {
      children: [
        { type: 'paragraph', children: [{ type: 'text', text: '昨日，骑行活动举行。' }] },
        { type: 'paragraph', children: [] },
      ],
    },
  }
  expect(
    readingLines({
      kicker: '',
      headline: '职工骑行',
      deck: null,
      reporters: ['甲', '乙'],
      source: { publication: '某报', title: '原题' },
      leadPhoto: { caption: '出发' },
      photos: [{ caption: null }, { caption: '到达' }],
      body,
    }),
  ).toEqual([
    '主题：职工骑行',
    '记者：甲、乙',
    '转载来源：某报，原题',
    '昨日，骑行活动举行。',
    '图片说明：出发',
    '图片说明：到达',
  ])
})

test('a story without a word', () => {
  expect(readingLines({})).toEqual([])
})
