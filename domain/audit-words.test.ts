import { expect, test } from 'vitest'
import { auditActionLabel, auditAddressLabel } from './audit-words'

test('what was done, in Chinese; an act without a word stays readable', () => {
  expect(['update', 'review:pass', 'review:return'].map(auditActionLabel)).toEqual([
    '修改',
    '审稿·审核通过',
    '审稿·退回',
  ])
  expect(auditActionLabel('something-new')).toBe('something-new')
})

test('where it came from', () => {
  expect(['203.0.113.9', 'direct', null].map(auditAddressLabel)).toEqual([
    '203.0.113.9',
    '未经代理',
    '系统',
  ])
})
