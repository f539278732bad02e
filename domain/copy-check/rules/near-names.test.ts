import { expect, test } from 'vitest'
import type { KnownName } from '../context'
import { foundBy, quotesBy } from '../found-by'
import { nearNames } from './near-names'

const names: KnownName[] = [
  { name: '魏小麦', kind: 'person' },
  { name: '望江区总工会', kind: 'union' },
  { name: '东湖区总工会', kind: 'union' },
  { name: '洪亮塔吊创新工作室', kind: 'studio' },
  { name: '临江路桥养护公司', kind: 'employer' },
]

test.each([
  ['记者魏小表在现场看到', ['魏小表']],
  ['记者魏小夏，在现场', ['魏小夏']],
  ['魏小荞师傅说', ['魏小荞']],
  ['望海区总工会到场', ['望海区总工会']],
  ['洪量塔吊创新工作室揭牌', ['洪量塔吊创新工作室']],
  ['临江路桥养扩公司承建', ['临江路桥养扩公司']],
])('%s', (text, expected) => {
  expect(quotesBy(nearNames, text, { names })).toEqual(expected)
})

test('says which name it resembles', () => {
  expect(foundBy(nearNames, '望海区总工会', { names })[0]).toMatchObject({
    reason: '与本站工会“望江区总工会”只差一字。',
    suggestion: '核对是否为“望江区总工会”',
  })
})

test.each([
  '冬小麦进入越冬期',
  '和冬小麦，',
  '魏小麦、望江区总工会、东湖区总工会',
  '嘉兴市南湖区总工会来访',
  '区总工会的干部',
  '西湖区总工会',
])('%s is right', (text) => {
  expect(quotesBy(nearNames, text, { names })).toEqual([])
})

test('three thousand names are found by their halves', () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    const letters = String.fromCharCode(0x4e00 + index, 0x5e00 + index)
    return { name: `${letters}街道工会`, kind: 'union' as const }
  })
  const name = many[1500]?.name ?? ''
  expect(quotesBy(nearNames, `${name[0]}谬${name.slice(2)}到场`, { names: many })).toEqual([
    `${name[0]}谬${name.slice(2)}`,
  ])
})
