import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { loadedWords } from './loaded-words'

test.each([
  ['市领导亲自到工地送清凉', ['亲自']],
  ['他亲自率队检查', ['亲自']],
  ['区工会代表大会隆重召开', ['隆重召开']],
  ['局长发表重要讲话', ['发表重要讲话']],
  ['建国以来，渡口翻修三次', ['建国以来']],
  ['该装置填补了国内空白', ['填补了国内空白']],
])('%s', (text, expected) => {
  expect(quotesBy(loadedWords, text)).toEqual(expected)
})

test.each([
  '父亲自己开车',
  '老师傅亲自示范',
  '中国共产党第二十次全国代表大会隆重召开',
  '总书记发表重要讲话',
  '张建国以来稿者身份到场',
  '读者说：“市长亲自来了。”',
  '观影后讨论',
  '经鉴定，该装置填补了国内空白',
])('%s is right', (text) => {
  expect(quotesBy(loadedWords, text)).toEqual([])
})

test('an advertisement is not read for it', () => {
  expect(quotesBy(loadedWords, { kind: 'advertisement', text: '市领导亲自剪彩' })).toEqual([])
})
