import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { protectedPersons } from './protected-persons'

test.each([
  ['患者张小兵已经出院', ['张小兵']],
  ['受害人李娜说，她报了警', ['李娜']],
  ['低保户王秀英家里有老人', ['王秀英']],
  ['9岁的陈子涵，住在渡口边', ['陈子涵']],
  ['十二岁男孩欧阳小川的作业', ['欧阳小川']],
  ['据张小兵（患者）回忆', ['张小兵']],
  ['受害者王丽丽出庭作证', ['王丽丽']],
  ['女童李浩然被救', ['李浩然']],
  ['小学生赵一鸣获奖', ['赵一鸣']],
])('%s', (text, expected) => {
  expect(quotesBy(protectedPersons, text)).toEqual(expected)
})

test.each([
  '患者高兴地说',
  '患者张某已经出院',
  '患者张女士说',
  '受害人家属致谢',
  '低保户方便时来',
  '9岁的小宝',
  '十二岁的陈明（化名）说',
  '四十九岁的陈建军说',
  '39岁的陈建军说',
  '未成年人严禁入内',
  '患者向医生道谢',
  '小学生从家长手里接过',
])('%s is right', (text) => {
  expect(quotesBy(protectedPersons, text)).toEqual([])
})
