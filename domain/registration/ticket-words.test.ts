import { expect, test } from 'vitest'
import { ticketWords } from './ticket-words'

const facts = { position: null, offeredUntil: null, reason: null, isErased: false }

test.each([
  [{ ...facts, status: 'waitlisted' as const, position: 3 }, '您排在候补第 3 位'],
  [
    { ...facts, status: 'offered' as const, offeredUntil: '2026-11-25T10:00:00Z' },
    '名额为您留到 2026年11月25日 18:00',
  ],
  [{ ...facts, status: 'rejected' as const, reason: '不在本区。' }, '没有通过：不在本区。'],
  [{ ...facts, status: 'cancelled' as const, reason: '活动改期。' }, '报名已取消：活动改期。'],
  [{ ...facts, status: 'confirmed' as const, isErased: true }, '已按您的要求或到期删除'],
])('%j is said as %s', (ticket, words) => expect(ticketWords(ticket, false)).toContain(words))

test('after the event nobody is told to come', () => {
  expect(ticketWords({ ...facts, status: 'confirmed' }, true)).toBe('活动已结束，感谢参加。')
  expect(ticketWords({ ...facts, status: 'waitlisted', position: 1 }, true)).not.toContain('递补')
})
