import { expect, test } from 'vitest'
import { eventText } from './event-text'

const event = { name: '环湖健步走', start: '2026-11-29T00:30:00Z', end: '2026-11-29T03:00:00Z' }

test('an event as text', () => {
  expect(
    eventText({ ...event, place: '东湖南门广场', address: '莲塘路' }, 'https://x.cn/events/a'),
  ).toBe(
    '环湖健步走\n时间：2026年11月29日（星期日）08:30—11:00\n地点：东湖南门广场（莲塘路）\nhttps://x.cn/events/a',
  )
  expect(eventText({ ...event, place: null, address: null }, 'u')).not.toContain('地点')
  expect(eventText({ ...event, place: null, address: '莲塘路' }, 'u')).toContain('地点：莲塘路\n')
})
