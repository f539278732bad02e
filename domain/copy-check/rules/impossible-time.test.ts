import { expect, test } from 'vitest'
import { quotesBy } from '../found-by'
import { impossibleTime } from './impossible-time'

test.each([
  ['24时30分熄灯', ['!24时30分']],
  ['25时整发车', ['!25时整']],
  ['9时75分开会', ['!9时75分']],
  ['末班车24:30发出', ['!24:30']],
  ['早上8点75分', ['!8点75分']],
  ['写着“24时30分”的表', ['24时30分']],
  ['上午9:75开门', ['!上午9:75']],
  ['上午15时开会', ['!上午15时']],
  ['时间：26:00', ['!时间：26:00']],
])('%s', (text, expected) => {
  expect(quotesBy(impossibleTime, text)).toEqual(expected)
})

test.each([
  '24时整交接',
  '用时24小时30分钟',
  '比分25:23',
  '下午15:30',
  '上午12时',
  '晚上24:00',
  '9时30分',
  '比例3:75',
  '女排晚上25:23拿下第一局',
  '历时48时30分',
  '凌晨0时20分',
])('%s is right', (text) => {
  expect(quotesBy(impossibleTime, text)).toEqual([])
})
