import { expect, test } from 'vitest'
import { capacityRefusal } from './capacity-refusal'

test.each([
  ['GH001', { taken: 412, name: '' }, '已有 412 人占用名额，名额不能少于 412。'],
  ['GH001', { taken: 60, name: '第一场' }, '“第一场”已有 60 人占用名额，名额不能少于 60。'],
  ['GH002', { name: '男职工' }, '“男职工”已有人报名，不能删去；可先取消这些报名并告知本人。'],
  ['GH003', {}, '已有人报名，不能再换报名方式。'],
])('%s %o', (code, detail, message) => {
  expect(capacityRefusal(code, detail)?.message).toBe(message)
})

test('any other error is none of these', () => {
  expect(capacityRefusal('23505', {})).toBeNull()
})
