import { expect, test } from 'vitest'
import type { Fact } from '../context'
import { foundBy, quotesBy } from '../found-by'
import { figures } from './figures'

const facts: Fact[] = [
  {
    label: '“环湖骑行”签到人数',
    cues: ['环湖骑行'],
    units: ['人', '名'],
    value: 412,
    link: '/events/huanhu',
  },
  {
    label: '节水倡议签名',
    cues: ['节水倡议'],
    units: ['人', '个签名'],
    value: 12_460,
    link: '/pledges/jieshui',
  },
]

test.each([
  ['环湖骑行有500余名职工参加', ['500余名']],
  ['五百名职工参加环湖骑行', ['五百名']],
  ['近400人参加环湖骑行', ['近400人']],
  ['节水倡议已有1.3万人签名', ['1.3万人']],
])('%s', (text, expected) => {
  expect(quotesBy(figures, text, { facts })).toEqual(expected)
})

test('says what the portal has, and where', () => {
  expect(foundBy(figures, '环湖骑行来了500人', { facts })[0]?.reason).toBe(
    '本站记载：“环湖骑行”签到人数为412（/events/huanhu）。',
  )
})

test.each([
  '环湖骑行有412名职工参加',
  '四百一十二人参加环湖骑行',
  '环湖骑行有410余名职工参加',
  '环湖骑行有400多人参加',
  '环湖骑行沿线有60名志愿者服务，412名职工到达终点',
  '食堂里坐着500人。环湖骑行出发了',
  '节水倡议已有1.2万人签名',
  '环湖骑行第3名',
])('%s agrees', (text) => {
  expect(quotesBy(figures, text, { facts })).toEqual([])
})
