import { expect, test } from 'vitest'
import { type LoanRefusal, lentFrom, loanChanges, refuseLoan } from './loan'

const lendable = { isPublic: true, owner: 1, added: [2], closed: [] as number[] }

test.each<[string, Partial<typeof lendable>, LoanRefusal | null]>([
  ['a published story to another union', {}, null],
  ['to several', { added: [2, 3] }, null],
  ['a draft', { isPublic: false }, 'not-public'],
  ['to its own union', { added: [2, 1] }, 'own-union'],
  ['to one that was merged away', { closed: [2] }, 'closed-union'],
  ['taking back what is withdrawn', { isPublic: false, added: [] }, null],
])('%s', (_, change, refusal) => {
  expect(refuseLoan({ ...lendable, ...change })).toBe(refusal)
})

test('who came and who went', () => {
  expect(loanChanges([1, 2], [2, 3])).toEqual({ added: [3], removed: [1] })
})

test('the source is named on another union’s page alone', () => {
  const union = { id: 1, name: '东湖区总工会', shortName: '东湖', slug: 'donghu' }
  expect(lentFrom({ union }, 2)).toEqual(union)
  expect(lentFrom({ union }, 1)).toBeNull()
  expect(lentFrom({ union }, undefined)).toBeNull()
})
