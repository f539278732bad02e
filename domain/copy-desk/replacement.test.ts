import { expect, test } from 'vitest'
import { ADVERTISING_WORDS } from '../copy-check/words/advertising'
import { FORBIDDEN_WORDS } from '../copy-check/words/forbidden'
import { LOADED_WORDS } from '../copy-check/words/loaded'
import { replacementsOf } from './replacement'

test.each([
  ['改为“残疾人”', '残废人', ['残疾人']],
  ['改为“残疾”“致残”', '残废', ['残疾', '致残']],
  ['改为“视力残疾人”或“盲人”', '瞎子', ['视力残疾人', '盲人']],
  ['改为全角的 （', '(', ['（']],
  ['只留一个，如“，”', '，，', ['，']],
  ['删去空格', ' ', ['']],
  ['删去', '最', ['']],
  ['删去“亲自”', '亲自到场', ['到场']],
  ['删去“亲自”', '躬亲', []],
  ['改为“台湾当局”等规范用语', '伪总统', []],
  ['改为“到……调研”或删去', '视察', []],
  ['核对是否为“望江区总工会”', '望江区总公会', []],
  ['填写记者或通讯员', '', []],
])('%s for “%s” offers %j', (suggestion, quote, offered) => {
  expect(replacementsOf(suggestion, quote)).toEqual(offered)
})

test('no list offers a word that the list itself forbids', () => {
  const entries = [...FORBIDDEN_WORDS, ...LOADED_WORDS, ...ADVERTISING_WORDS]
  const bad = entries.flatMap(({ words, suggestion }) =>
    words.filter((word) => replacementsOf(suggestion, word).includes(word)),
  )
  expect(bad).toEqual([])
})
