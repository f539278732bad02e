import { expect, test } from 'vitest'
import { auditFacts } from './audit-facts'

test('only the named fields, and other documents by number', () => {
  const account = {
    id: 7,
    name: '林晓',
    passwordHash: 'x',
    roles: ['chief'],
    union: { id: 3, name: '某工会' },
  }
  expect(auditFacts(account, ['roles', 'union', 'status'])).toEqual({ roles: ['chief'], union: 3 })
})

test('all fields where none are named; rows of a list stay', () => {
  const rows = [{ id: 'a1', number: '5550100' }]
  const secondary = [{ id: 'b1', story: { id: 9, headline: '节水' } }]
  expect(auditFacts({ secondary })).toEqual({ secondary: [{ id: 'b1', story: 9 }] })
  expect(auditFacts({ phones: rows, lead: { id: 4 }, columns: [{ id: 5 }, 6] })).toEqual({
    phones: rows,
    lead: 4,
    columns: [5, 6],
  })
})

test('a document that was not there before', () => {
  expect(auditFacts(undefined, ['roles'])).toEqual({})
})
