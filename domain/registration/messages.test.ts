import { expect, test } from 'vitest'
import { announcementOf, type MessageFacts, type MessagePurpose, messageText } from './messages'

const facts: MessageFacts = {
  event: '滨江骑行',
  startsAt: '2026-12-05T01:00:00.000Z',
  place: '滨江公园东门',
  link: 'https://g.example/t/1',
  offeredUntil: '2026-12-01T04:00:00.000Z',
  reason: '不是本市职工',
  text: '请带好头盔。',
}

test.each<[MessagePurpose, string]>([
  ['pending', '报名已收到，待主办方审核，结果另行通知。票证：https://g.example/t/1'],
  ['entered', '报名已收到，截止后抽签，结果另行通知。票证：https://g.example/t/1'],
  [
    'confirmed',
    '报名成功。2026年12月5日 09:00，滨江公园东门，请凭票证签到。票证：https://g.example/t/1',
  ],
  ['waitlisted', '已进入候补，有空位时按次序通知您。票证：https://g.example/t/1'],
  [
    'offered',
    '有空位了，为您留到2026年12月1日 12:00，请打开票证确认，逾期让给下一位。票证：https://g.example/t/1',
  ],
  ['rejected', '报名未通过（不是本市职工）。'],
  ['expired', '的空位逾期未确认，已让给下一位。'],
  ['cancelled', '的报名已取消（不是本市职工）。'],
  ['note', '通知：请带好头盔。票证：https://g.example/t/1'],
  ['postponed', '延期举行，新的时间另行通知，您的报名仍然有效。票证：https://g.example/t/1'],
  [
    'rescheduled',
    '改期到2026年12月5日 09:00举行，您的报名仍然有效；不能参加的请打开票证取消。票证：https://g.example/t/1',
  ],
  [
    'movedOnline',
    '改为线上举行，时间2026年12月5日 09:00，您的报名仍然有效。票证：https://g.example/t/1',
  ],
  ['eventCancelled', '因故取消，给您带来不便，请谅解。'],
])('%s', (purpose, words) => {
  expect(messageText(purpose, facts)).toBe(`【工汇】“滨江骑行”${words}`)
})

test('without a place or a reason nothing is left open', () => {
  expect(messageText('confirmed', { ...facts, place: null })).toContain('09:00，请凭票证签到。')
  expect(messageText('cancelled', { ...facts, reason: null })).toBe(
    '【工汇】“滨江骑行”的报名已取消。',
  )
})

test('what is announced differs where it has to be told again', () => {
  expect(announcementOf('cancelled', facts.startsAt)).toBe('eventCancelled')
  expect(announcementOf('postponed', facts.startsAt)).toBe('postponed')
  expect(announcementOf('rescheduled', '2026-12-05T09:00:00+08:00')).toBe(
    'rescheduled 2026-12-05T01:00:00.000Z',
  )
  expect(announcementOf('scheduled', facts.startsAt)).toBe('scheduled')
})
