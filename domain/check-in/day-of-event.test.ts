import { expect, test } from 'vitest'
import { dayOfEvent } from './day-of-event'

test('an event without a route has one door', () => {
  expect(dayOfEvent({}).checkpoints).toEqual([{ key: 'door', kind: 'door', name: '入口' }])
  expect(dayOfEvent({ route: { checkpoints: [] } }).checkpoints).toHaveLength(1)
})

test('a route has its stations, in order', () => {
  const checkpoints = [
    { id: 'a', kind: 'start' as const, name: '码头' },
    { id: 'b', kind: 'finish' as const, name: '码头' },
  ]
  expect(dayOfEvent({ route: { checkpoints } }).checkpoints).toEqual([
    { key: 'a', kind: 'start', name: '码头' },
    { key: 'b', kind: 'finish', name: '码头' },
  ])
})

test('what a souvenir leaves open is filled in', () => {
  expect(dayOfEvent({ souvenirs: [{ id: 's', name: '青瓷小杯' }] }).souvenirs).toEqual([
    { key: 's', name: '青瓷小杯', rule: '', stock: null, givenAt: null, afterCheckpoints: 0 },
  ])
  expect(
    dayOfEvent({
      souvenirs: [{ id: 's', name: '杯', stock: 6.5, givenAt: 'finish', afterCheckpoints: 4 }],
    }).souvenirs[0],
  ).toMatchObject({ stock: 6, givenAt: 'finish', afterCheckpoints: 4 })
})
