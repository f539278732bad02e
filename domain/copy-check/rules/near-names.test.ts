import { expect, test, vi } from 'vitest'
import type { KnownName } from '../context'
import { foundBy, quotesBy } from '../found-by'
import { nearNames } from './near-names'

const names: KnownName[] = [
  { name: '魏小麦', kind: 'person' },
  { name: '望江区总工会', kind: 'union' },
  { name: '东湖区总工会', kind: 'union' },
  { name: '东湖区总', kind: 'union' },
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

test('a byline is a name without a word beside it', () => {
  const copy = { kind: 'story' as const, authors: ['魏小夏', '魏小麦'], source: '' }
  expect(foundBy(nearNames, copy, { names }).map(({ place }) => place)).toEqual([
    { field: 'authors', index: 0 },
  ])
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
  '东湖区职工之家',
  '西湖区总工会',
])('%s is right', (text) => {
  expect(quotesBy(nearNames, text, { names })).toEqual([])
})

// Unions of one city share their second half; where it stands, not each of them may be compared.
test('a text takes no more cuts to read among three thousand names than among thirty', () => {
  const unions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `${String.fromCharCode(0x4e00 + index, 0x5e00 + index)}街道工会`,
      kind: 'union' as const,
    }))
  const cuts = (names: KnownName[], text: string) => {
    const slices = vi.spyOn(String.prototype, 'slice')
    quotesBy(nearNames, text, { names })
    const { length } = slices.mock.calls
    slices.mockRestore()
    return length
  }
  const text = `一谬街道工会${'街道工会'.repeat(50)}`
  expect(quotesBy(nearNames, text, { names: unions(3000) })).toEqual(['一谬街道工会'])
  const work = (names: KnownName[]) => cuts(names, text) - cuts(names, '渡')
  expect(work(unions(3000))).toBe(work(unions(30)))
})
