import { expect, test } from 'vitest'
import { countNoticeCharacters } from './notice-count'

test.each([
  ['', 0],
  [' \n\t　', 0],
  ['遗失声明', 4],
  ['遗失 工会会员证，\n编号A12。', 13],
  ['编号LJ-DH-0000218，', 8],
  ['电话：0500-5550100', 6],
  ['注册资本1,000.5万元', 11],
  ['１２３号', 2],
  ['ＡＢ座', 2],
  ['——声明', 4],
  ['𠮷某遗失证件', 6],
])('%j counts %i', (text, count) => {
  expect(countNoticeCharacters(text)).toBe(count)
})
