import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { CalendarEntry } from '@/domain/calendar/calendar-entry'
import { writeCalendar } from './write-calendar'

const entry: CalendarEntry = {
  uid: 'event-1@example.cn',
  sibling: null,
  start: '2026-11-28T01:00:00.000Z',
  end: null,
  summary: '健步走',
  description: '环湖一周',
  location: null,
  stream: null,
  category: '文体',
  status: 'CONFIRMED',
  url: 'https://example.cn/events/jian-bu-zou',
  sequence: 0,
  created: '2026-11-01T00:00:00.000Z',
  updated: '2026-11-02T00:00:00.000Z',
}
const calendar = (changes: Partial<CalendarEntry>) =>
  writeCalendar({
    name: '活动',
    description: '全市',
    url: 'https://example.cn/events',
    source: 'https://example.cn/calendars/city/all.ics',
    entries: [{ ...entry, ...changes }],
  })

test.each([
  '一行\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:forged',
  '一行\rEND:VEVENT\rBEGIN:VEVENT\rUID:forged',
  '一行\u0001\u0000二行',
])('whatever a text says, it stays within its entry: %j', (words) => {
  const file = calendar({ summary: words, description: words, location: words, category: words })
  expect(file).not.toMatch(/\r(?!\n)/)
  expect(file).not.toMatch(/(?![\r\n])\p{Cc}/u)
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([entry.uid])
})
