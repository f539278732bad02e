import { expect, test } from 'vitest'
import { type StoredEvent, termsOfEvent } from './terms-of-event'

const event = (
  registration: Partial<StoredEvent['registration']> = {},
  more: Partial<StoredEvent> = {},
): StoredEvent => ({
  _status: 'published',
  startDate: '2026-12-01T01:00:00.000Z',
  eventStatus: 'scheduled',
  registration: { mode: 'firstCome', capacity: 500, ...registration },
  ...more,
})

test('what an editor left open is filled in', () => {
  expect(termsOfEvent(event())).toEqual({
    mode: 'firstCome',
    accepting: true,
    opensAt: null,
    closesAt: null,
    // Without an end the event lasts until its day in Shanghai is over.
    endsAt: '2026-12-01T16:00:00.000Z',
    pools: [{ kind: 'event', key: '', name: '', capacity: 500 }],
    waitlist: 0,
    promotion: 'offer',
    offerHours: 24,
    requiresEvent: null,
    attendedHow: 'registered',
    walkIns: false,
    rosterOnDevices: false,
    retentionDays: 90,
    questions: [],
  })
})

test.each([
  ['a draft', event({}, { _status: 'draft' })],
  ['a cancelled event', event({}, { eventStatus: 'cancelled' })],
  ['an event without registration', event({ mode: 'none' })],
])('%s accepts nobody', (_, stored) => {
  expect(termsOfEvent(stored).accepting).toBe(false)
})

const sessions = [
  { id: 's1', name: '第一场', capacity: 60 },
  { id: 's2', name: '第二场' },
]

test('sessions have places of their own where one registers for one of them', () => {
  expect(termsOfEvent(event({ perSession: true }, { sessions })).pools).toEqual([
    { kind: 'session', key: 's1', name: '第一场', capacity: 60 },
    { kind: 'session', key: 's2', name: '第二场', capacity: null },
  ])
  expect(termsOfEvent(event({}, { sessions })).pools).toHaveLength(1)
  expect(termsOfEvent(event({ perSession: true })).pools[0]?.kind).toBe('event')
})

test('groups come before sessions, and no registration has no pools', () => {
  const strata = [{ id: 'm', name: '男职工', capacity: 50 }]
  expect(termsOfEvent(event({ strata, perSession: true }, { sessions })).pools).toEqual([
    { kind: 'stratum', key: 'm', name: '男职工', capacity: 50 },
  ])
  expect(termsOfEvent(event({ mode: 'none', strata })).pools).toEqual([])
})

test('no queue before a draw', () => {
  expect(termsOfEvent(event({ mode: 'lottery', waitlist: 9 })).waitlist).toBe(0)
  expect(termsOfEvent(event({ mode: 'approval', waitlist: 9 })).waitlist).toBe(9)
})

test('an answer is kept no longer than the registration, and nobody must tell what is sensitive', () => {
  const question = { id: 'q', label: '病史', kind: 'text' as const, purpose: '安排医护' }
  const { questions } = termsOfEvent(
    event({
      retentionDays: 30,
      questions: [
        { ...question, sensitive: true, required: true, retentionDays: 90 },
        { ...question, id: 'r', kind: 'choice', choices: '有\n 无 \n\n有', retentionDays: 7 },
      ],
    }),
  )
  expect(questions).toMatchObject([
    { id: 'q', required: false, sensitive: true, retentionDays: 30, choices: [] },
    { id: 'r', required: false, sensitive: false, retentionDays: 7, choices: ['有', '无'] },
  ])
})

test('an earlier event is named by its id, however deep it was read', () => {
  expect(termsOfEvent(event({ attendedEvent: 7 })).requiresEvent).toBe(7)
  expect(termsOfEvent(event({ attendedEvent: { id: 7 } })).requiresEvent).toBe(7)
})
