import { expect, test } from 'vitest'
import type { Suggestion } from '../page-import/types'
import { isSure, proposalFacts, proposalKey } from './proposal-words'

const event: Suggestion = {
  kind: 'event',
  value: {
    name: '骑游季',
    date: '--09-02',
    place: '运河公园',
    hosts: ['甲工会', '乙工会'],
    organisers: [],
    coOrganisers: [],
    participants: 500,
    routeKm: 8,
  },
  confidence: 0.76,
  quote: '',
}

test('an event in words', () => {
  expect(proposalFacts(event)).toBe(
    '09-02（缺年份） · 运河公园 · 主办 甲工会、乙工会 · 500 人 · 8 公里',
  )
  expect(proposalKey(event)).toBe('event:骑游季')
})

test('a studio in words', () => {
  const achievements = [
    { kind: 'patent' as const, count: 2 },
    { kind: 'award' as const, count: 1 },
  ]
  const value = { name: '工作室', employer: '水务集团', founded: 2020, achievements }
  expect(proposalFacts({ kind: 'studio', value, confidence: 0.9, quote: '' })).toBe(
    '水务集团 · 成立于 2020 年 · 成果 3 项',
  )
})

test('a guess of even odds is ticked, a worse one is not', () => {
  expect(isSure({ ...event, confidence: 0.5 })).toBe(true)
  expect(isSure({ ...event, confidence: 0.49 })).toBe(false)
})
