import { describe, expect, test } from 'vitest'
import { NOTICE_STATES, type NoticeState } from './notice'
import {
  actBetween,
  actsOf,
  moveNotice,
  NOTICE_MOVES,
  NOTICE_ROLES,
  type NoticeAct,
  type NoticeFacts,
} from './notice-move'

// Each state, and what each role may do in it: the whole table.
const TABLE = `
  inquiry   | ask quote decline takeBack          | withdraw        |
  asked     | answer quote decline takeBack       | answer withdraw |
  quoted    | ask accept decline takeBack         | accept withdraw |
  accepted  | quote pay schedule decline takeBack | withdraw        |
  paid      | schedule decline takeBack           |                 |
  scheduled | unschedule takeBack                 |                 | publish
  published | takeBack                            |                 |
  declined  |                                     |                 |
  withdrawn |                                     |                 |
`
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))

const complete: NoticeFacts = {
  price: 12_000,
  question: '请补充编号。',
  answer: '编号12。',
  refusal: '材料不全。',
  payment: '收据001',
  appearsOn: { hasBegun: true, hasPassed: false, isPaperDay: true },
}

test('the table names every state', () => {
  expect(rows.map(([state]) => state)).toEqual(Object.keys(NOTICE_STATES))
})

describe.each(rows)('%s', (state = '', ...cells) => {
  test.each(NOTICE_ROLES.map((role, i) => [role, cells[i] ?? ''] as const))(
    '%s: %s',
    (role, acts) => {
      const allowed = acts.split(' ').filter(Boolean)
      expect(actsOf(state as NoticeState, role)).toEqual(allowed)
      for (const act of Object.keys(NOTICE_MOVES) as NoticeAct[]) {
        const facts = act === 'schedule' ? { ...complete, price: 0 } : complete
        const { kind } = moveNotice(state as NoticeState, act, role, facts)
        expect(kind, act).toBe(allowed.includes(act) ? 'moved' : 'refused')
      }
    },
  )
})

test.each([
  ['inquiry', 'quote', { price: null }, '请先填写金额。'],
  ['inquiry', 'ask', { question: null }, '请写明要登报人补充什么。'],
  ['asked', 'answer', { answer: null }, '请填写答复。'],
  ['inquiry', 'decline', { refusal: null }, '请填写不予刊登的原因，登报人会看到。'],
  ['accepted', 'pay', { payment: null }, '请填写收款记录：怎样收的、收据号。'],
  ['accepted', 'schedule', {}, '收款后才能排期。'],
  ['paid', 'schedule', { appearsOn: null }, '请先选见报日期。'],
  [
    'paid',
    'schedule',
    { appearsOn: { hasBegun: true, hasPassed: true, isPaperDay: true } },
    '见报日期已经过去，请另选一天。',
  ],
  [
    'paid',
    'schedule',
    { appearsOn: { hasBegun: false, hasPassed: false, isPaperDay: false } },
    '这一天不出报，请另选一天。',
  ],
  ['published', 'quote', {}, '“已刊登”的启事不能改为“已报价”。'],
] as const)('%s, %s without %j', (state, act, lack, reason) => {
  expect(moveNotice(state, act, 'desk', { ...complete, ...lack })).toEqual({
    kind: 'refused',
    reason,
  })
})

test('a day that has not begun publishes nothing', () => {
  const appearsOn = { hasBegun: false, hasPassed: false, isPaperDay: true }
  expect(moveNotice('scheduled', 'publish', 'clock', { ...complete, appearsOn })).toEqual({
    kind: 'refused',
    reason: '还没有到见报的日子。',
  })
})

test('what costs nothing needs no payment', () => {
  expect(moveNotice('accepted', 'schedule', 'desk', { ...complete, price: 0 })).toEqual({
    kind: 'moved',
    to: 'scheduled',
  })
})

test('the act between two states is one', () => {
  expect(actBetween('quoted', 'accepted', 'desk')).toBe('accept')
  expect(actBetween('inquiry', 'withdrawn', 'sender')).toBe('withdraw')
  expect(actBetween('inquiry', 'withdrawn', 'desk')).toBe('takeBack')
  expect(actBetween('published', 'inquiry', 'desk')).toBeNull()
  expect(actBetween('scheduled', 'published', 'desk')).toBeNull()
})
