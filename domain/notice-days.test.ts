import { expect, test } from 'vitest'
import { cutOffOf, type DeskDays, deskDaysOf, isPaperDay, openPaperDays } from './notice-days'

const days: DeskDays = {
  paperDays: ['1', '2', '3', '4', '5'],
  workDays: ['1', '2', '3', '4', '5'],
  cutOffDays: 2,
  cutOffTime: '15:00',
  closed: ['2027-01-01'],
}

// 2026-11-24 is a Tuesday.
test.each([
  ['two working days before a Friday', '2026-11-27', days, '2026-11-25T07:00:00.000Z'],
  ['over a weekend', '2026-11-30', days, '2026-11-26T07:00:00.000Z'],
  ['over a holiday', '2027-01-04', days, '2026-12-30T07:00:00.000Z'],
  ['on the day itself', '2026-11-27', { ...days, cutOffDays: 0 }, '2026-11-27T07:00:00.000Z'],
  [
    'a Sunday paper without notice: the Friday',
    '2026-11-29',
    { ...days, cutOffDays: 0 },
    '2026-11-27T07:00:00.000Z',
  ],
])('the cut-off %s', (_, day, rules, moment) =>
  expect(cutOffOf(day, rules).toISOString()).toBe(moment),
)

test('what can still be had a minute before the cut-off, and at it', () => {
  expect(openPaperDays(new Date('2026-11-24T06:59:00Z'), days, 3)).toEqual([
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
  ])
  expect(openPaperDays(new Date('2026-11-24T07:00:00Z'), days, 2)).toEqual([
    '2026-11-27',
    '2026-11-30',
  ])
})

test('late in the evening it is tomorrow in Shanghai', () => {
  expect(openPaperDays(new Date('2026-11-24T17:00:00Z'), { ...days, cutOffDays: 0 }, 1)).toEqual([
    '2026-11-26',
  ])
})

test('a paper that never appears has no day, and a desk that never works ends', () => {
  expect(openPaperDays(new Date('2026-11-24T06:00:00Z'), { ...days, paperDays: [] }, 3)).toEqual([])
  expect(openPaperDays(new Date('2026-11-24T06:00:00Z'), { ...days, workDays: [] }, 3)).toEqual([])
})

test('no paper on a holiday', () => {
  expect(isPaperDay('2027-01-01', days)).toBe(false)
  expect(isPaperDay('2027-01-04', days)).toBe(true)
  expect(isPaperDay('2027-01-03', days)).toBe(false)
})

test('settings that nobody made', () => {
  const usual = { ...days, closed: [] }
  expect(deskDaysOf(undefined)).toEqual(usual)
  expect(deskDaysOf({ paperDays: [], workDays: [], closed: null })).toEqual(usual)
  expect(deskDaysOf({ workDays: ['6'], closed: [{ day: '2027-01-01' }] })).toEqual({
    ...days,
    workDays: ['6'],
  })
})
