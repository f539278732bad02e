import { expect, test } from 'vitest'
import { auditRows } from './audit-rows'

test('an entry as a reader of the table sees it, by Shanghai’s clock', () => {
  const [head, row] = auditRows(
    [
      {
        id: 7,
        at: '2026-11-24T16:30:05.120Z',
        actor: { name: '林晓' },
        action: 'update',
        collection: 'ad-desk',
        document: 'ad-desk',
        address: '203.0.113.9',
        before: { hours: '九时' },
        after: null,
      },
    ],
    { 'ad-desk': '登报咨询' },
  )
  expect(head).toHaveLength(9)
  expect(row).toEqual([
    '7',
    '2026-11-25 00:30:05',
    '林晓',
    '修改',
    '登报咨询',
    'ad-desk',
    '203.0.113.9',
    '{"hours":"九时"}',
    '',
  ])
})

test('what the house did by itself, and a subject without a name', () => {
  const entry = { id: 1, at: '2026-11-24T00:00:00Z', action: 'publish', collection: 'x' }
  expect(auditRows([entry], {})[1]).toEqual([
    '1',
    '2026-11-24 08:00:00',
    '系统',
    '发布',
    'x',
    '',
    '系统',
    '',
    '',
  ])
})
