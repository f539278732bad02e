import { expect, test } from 'vitest'
import { foundBy, quotesBy } from '../found-by'
import { origin } from './origin'

const story = { kind: 'story' as const, authors: [] as string[], source: '' }

test('a story wants an author or a source', () => {
  expect(foundBy(origin, story)).toMatchObject([{ level: 'blocking', place: { field: 'authors' } }])
  expect(foundBy(origin, { ...story, authors: ['魏小麦'] })).toEqual([])
  expect(foundBy(origin, { ...story, source: '临江工人报' })).toEqual([])
})

test('an advertisement wants none', () => {
  expect(foundBy(origin, { ...story, kind: 'advertisement' })).toEqual([])
})

test('本报讯 in a plain text is followed by a name', () => {
  expect(quotesBy(origin, '标题\n　　本报讯 昨日，渡口恢复通航。')).toEqual(['本报讯'])
  expect(quotesBy(origin, '本报讯（记者 沈立）昨日')).toEqual([])
  expect(quotesBy(origin, '他给本报讯问处打电话')).toEqual([])
})
