import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { forbiddenWords } from './forbidden-words'

test.each([
  ['车间照顾残废人就业', ['!残废人']],
  ['他骂那人是瞎子', ['!瞎子']],
  ['两岸三地的工匠同台', ['!两岸三地']],
  ['民警抓获罪犯两名', ['罪犯']],
  ['维族职工同过节日', ['!维族']],
  ['真他妈的热', ['!他妈的']],
])('%s', (text, expected) => {
  expect(quotesBy(forbiddenWords, text)).toEqual(expected)
})

test('in somebody’s own words it is a hint', () => {
  expect(quotesBy(forbiddenWords, '他说：“那个瞎子会修表。”')).toEqual(['瞎子'])
})

test.each([
  '残疾人就业',
  '瞎子摸象',
  '书呆子',
  '不用“残废人”一词',
  '读《瞎子》',
  '妈妈的手艺',
  'USB接口',
  '思维族谱',
  '法院对罪犯宣告缓刑',
  '往返来回教室',
  '杯里盛满清水',
])('%s is right', (text) => {
  expect(quotesBy(forbiddenWords, text)).toEqual([])
})
