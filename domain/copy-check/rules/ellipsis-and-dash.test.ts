import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { ellipsisAndDash } from './ellipsis-and-dash'

test.each([
  ['他想了想...没说话', ['...']],
  ['等一等。。。', ['。。。']],
  ['他想了想…没说话', ['…']],
  ['钳工、焊工……等。', ['……等']],
  ['目标--一次做对', ['--']],
  ['目标———一次做对', ['———']],
])('%s', (text, expected) => {
  expect(quotesBy(ellipsisAndDash, text)).toEqual(expected)
})

test.each([
  '他想了想……没说话',
  '目标——一次做对',
  '临江—望江线',
  '……等他来',
  '……等一等',
  'a--b',
  'v1...v2',
  '钳工、焊工等。',
  '…………',
])('%s is right', (text) => {
  expect(quotesBy(ellipsisAndDash, text)).toEqual([])
})
