import { expect, test } from 'vitest'
import { nameAtEnd, nameAtStart } from './personal-name'

test.each([
  ['张小兵已经出院', '张小兵'],
  ['李娜说', '李娜'],
  ['欧阳小川的作业', '欧阳小川'],
  ['王秀英领到年货', '王秀英'],
  ['高兴地说', null],
  ['于上月出院', null],
  ['张某已经出院', null],
  ['陈明（化名）', null],
  ['渡口', null],
  ['温和的', null],
  ['高血压的', null],
])('%s begins with %s', (text, name) => {
  expect(nameAtStart(text)).toBe(name)
})

test.each([
  ['据张小兵', '张小兵'],
  ['，李娜', '李娜'],
  ['渡口的灯', null],
  ['采访时间', null],
])('%s ends with %s', (text, name) => {
  expect(nameAtEnd(text)).toBe(name)
})
