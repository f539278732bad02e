import { expect, test } from 'vitest'
import { countNoticeCharacters } from './notice'

test.each([
  ['', 0],
  ['遗失声明', 4],
  ['遗失 工会会员证，\n编号A12。', 14],
  ['𠮷某遗失证件', 6],
])('%j counts %i', (text, count) => {
  expect(countNoticeCharacters(text)).toBe(count)
})
