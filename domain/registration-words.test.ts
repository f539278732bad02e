import { expect, test } from 'vitest'
import { howPlacesGo, registrationNote, windowOf, windowWords } from './registration-words'

const terms = {
  mode: 'firstCome' as const,
  opensAt: '2026-11-20T01:00:00Z',
  closesAt: '2026-11-25T10:00:00Z',
  capacity: 600,
}

test.each([
  ['2026-11-20T00:59:59Z', 'notYetOpen'],
  ['2026-11-20T01:00:00Z', 'open'],
  ['2026-11-25T09:59:59Z', 'open'],
  ['2026-11-25T10:00:00Z', 'closed'],
])('at %s it is %s', (now, window) => {
  expect(windowOf(terms, false, new Date(now))).toBe(window)
})

test('what is over is closed, whatever the window says; what needs none is not', () => {
  const now = new Date('2026-11-21T00:00:00Z')
  expect(windowOf(terms, true, now)).toBe('closed')
  expect(windowOf({ ...terms, mode: 'none' }, true, now)).toBe('notNeeded')
})

test('how places go', () => {
  expect(howPlacesGo(terms, 'offline')).toBe('先到先得，名额600个，报满为止。')
  expect(howPlacesGo({ ...terms, capacity: null }, 'offline')).toBe('先到先得。')
  expect(howPlacesGo({ ...terms, mode: 'approval' }, 'offline')).toBe(
    '报名后由主办工会审核，名额600个。',
  )
  expect(howPlacesGo({ ...terms, mode: 'lottery' }, 'offline')).toBe(
    '报名截止后公开抽签，名额600个。',
  )
  expect(howPlacesGo({ ...terms, mode: 'none' }, 'online')).toBe('无需报名，按时收看即可。')
  expect(howPlacesGo({ ...terms, mode: 'none' }, 'mixed')).toBe('无需报名，按时到场即可。')
})

test('the window in words', () => {
  expect(windowWords(terms)).toBe('2026年11月20日 09:00—11月25日 18:00')
  expect(windowWords({ ...terms, closesAt: null })).toBe('2026年11月20日 09:00起')
  expect(windowWords({ ...terms, opensAt: null })).toBe('2026年11月25日 18:00截止')
  expect(windowWords({ ...terms, opensAt: null, closesAt: null })).toBeNull()
})

const registrable = {
  start: '2026-11-29T00:30:00Z',
  end: '2026-11-29T03:00:00Z',
  status: 'scheduled' as const,
  registration: {
    mode: 'firstCome' as const,
    opensAt: '2026-11-20T02:00:00Z',
    closesAt: '2026-11-27T10:00:00Z',
    capacity: null,
  },
}
const noteAt = (now: string, event: Partial<typeof registrable> | { status: 'cancelled' } = {}) =>
  registrationNote({ ...registrable, ...event }, new Date(now))

test('a list says what the reader can do about registration, and nothing else', () => {
  expect(noteAt('2026-11-19T00:00:00Z')).toBe('11月20日开始报名')
  expect(noteAt('2026-11-24T00:00:00Z')).toBe('正在报名，11月27日截止')
  expect(noteAt('2026-11-28T00:00:00Z')).toBeNull()
  expect(noteAt('2026-11-24T00:00:00Z', { status: 'cancelled' })).toBeNull()
  expect(noteAt('2026-11-19T00:00:00Z', { status: 'cancelled' })).toBeNull()
  const always = { ...registrable.registration, opensAt: null, closesAt: null } as never
  expect(noteAt('2026-11-24T00:00:00Z', { registration: always })).toBe('正在报名')
  expect(noteAt('2026-11-29T04:00:00Z', { registration: always })).toBeNull()
})
