import { expect, test } from 'vitest'
import { placesLeft, standingOf } from './standing'

const terms = {
  mode: 'firstCome' as const,
  accepting: true,
  opensAt: '2026-11-20T01:00:00Z',
  closesAt: '2026-11-25T10:00:00Z',
  endsAt: '2026-11-29T03:00:00Z',
  waitlist: 2,
}
const pool = (taken: number, waiting = 0) => ({ capacity: 10, taken, waiting })
const during = new Date('2026-11-22T00:00:00Z')

test.each([
  ['2026-11-20T00:59:59Z', 'notYetOpen'],
  ['2026-11-20T01:00:00Z', 'open'],
  ['2026-11-25T09:59:59Z', 'open'],
  ['2026-11-25T10:00:00Z', 'closed'],
])('at %s it is %s', (now, standing) =>
  expect(standingOf(terms, [pool(3)], new Date(now))).toBe(standing),
)

test.each([
  ['a last place', [pool(9)], 'open'],
  ['none, and room in the queue', [pool(10)], 'waitlist'],
  ['none, and one waiting', [pool(10, 1)], 'waitlist'],
  ['none, and the queue full', [pool(10, 2)], 'full'],
  ['one group of two still open', [pool(10, 2), pool(9)], 'open'],
  ['one group of two with room in its queue', [pool(10, 2), pool(10, 1)], 'waitlist'],
  ['no limit', [{ capacity: null, taken: 9, waiting: 0 }], 'open'],
] as const)('with %s it is so', (_, pools, standing) =>
  expect(standingOf(terms, pools, during)).toBe(standing),
)

test('approval and lottery take whoever comes', () => {
  expect(standingOf({ ...terms, mode: 'approval' }, [pool(10, 2)], during)).toBe('open')
  expect(standingOf({ ...terms, mode: 'lottery' }, [pool(10)], during)).toBe('open')
})

test('what is cancelled is that before all else, and what is over is closed', () => {
  expect(standingOf({ ...terms, accepting: false }, [pool(0)], during)).toBe('cancelled')
  const endless = { ...terms, closesAt: null }
  expect(standingOf(endless, [pool(0)], new Date('2026-11-29T03:00:00Z'))).toBe('closed')
})

test('places left', () => {
  expect(placesLeft(pool(3))).toBe(7)
  expect(placesLeft(pool(10))).toBe(0)
  expect(placesLeft({ capacity: null, taken: 3, waiting: 0 })).toBeNull()
  // A capacity that was raised a moment ago: those who wait come first.
  expect(placesLeft(pool(9, 1))).toBe(0)
})
