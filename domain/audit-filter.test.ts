import { expect, test } from 'vitest'
import { auditFilterOf, auditFilterQuery } from './audit-filter'

const none = { collection: '', action: '', document: '', from: '', until: '' }

test('nothing asked is no condition', () => {
  expect(auditFilterQuery(none)).toBe('')
})

test('the last day counts to its end, by Shanghai’s clock', () => {
  const filter = { ...none, collection: 'users', until: '2026-11-24' }
  expect([...new URLSearchParams(auditFilterQuery(filter))]).toEqual([
    ['where[or][0][and][0][collection][equals]', 'users'],
    ['where[or][0][and][1][at][less_than_equal]', '2026-11-24T23:59:59.999+08:00'],
  ])
})

test('what was asked is read back; another alternative is not', () => {
  const filter = {
    collection: 'ad-desk',
    action: 'review:pass',
    document: '7',
    from: '2026-11-01',
    until: '2026-11-24',
  }
  expect(auditFilterOf(new URLSearchParams(auditFilterQuery(filter)))).toEqual(filter)
  expect(auditFilterOf(new URLSearchParams('where[or][1][and][0][action][equals]=x'))).toEqual(none)
})
