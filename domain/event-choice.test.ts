import { expect, test } from 'vitest'
import {
  type EventChoice,
  eventsAddress,
  NO_EVENT_CHOICE,
  periodOf,
  readEventChoice,
} from './event-choice'

const now = new Date('2026-11-24T02:00:00Z')
const read = (query: string) => readEventChoice(new URLSearchParams(query), [{ slug: 'donghu' }])
const nothing = NO_EVENT_CHOICE

test('all that is known is read, and written into the address again', () => {
  const query = 'union=donghu&kind=sport&from=2026-11-01&to=2026-11-30&open=1'
  const { choice, ignored } = read(query)
  expect(choice).toEqual({
    union: 'donghu',
    kind: 'sport',
    from: '2026-11-01',
    to: '2026-11-30',
    open: true,
  })
  expect(ignored).toBe(false)
  expect(eventsAddress(choice)).toBe(`/events?${query}`)
  expect(eventsAddress(nothing)).toBe('/events')
})

test('odd values are left aside', () => {
  expect(read('union=mars&kind=party&from=2026-02-30&to=tomorrow&open=yes')).toEqual({
    choice: nothing,
    ignored: true,
  })
  expect(read('union=&kind=&from=&to=')).toEqual({ choice: nothing, ignored: false })
})

test('the later day first means the days between', () => {
  expect(read('from=2026-11-30&to=2026-11-01')).toEqual({
    choice: { ...nothing, from: '2026-11-01', to: '2026-11-30' },
    ignored: false,
  })
  expect(read('from=2026-11-30&to=2026-11-30').ignored).toBe(false)
})

test('the time a choice covers, both days whole, on the city’s clock', () => {
  const period = (choice: Partial<EventChoice>) => periodOf({ ...nothing, ...choice }, now)
  expect(period({})).toEqual({ from: now, until: null })
  expect(period({ from: '2026-11-01', to: '2026-11-01' })).toEqual({
    from: new Date('2026-10-31T16:00:00Z'),
    until: new Date('2026-11-01T16:00:00Z'),
  })
  expect(period({ to: '2026-11-24' }).from).toEqual(now)
  expect(period({ to: '2026-11-23' })).toEqual({
    from: new Date(0),
    until: new Date('2026-11-23T16:00:00Z'),
  })
})
