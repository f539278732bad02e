import { beforeEach, expect, test } from 'vitest'
import { remembered } from './remembered'
import { markInvalid, tagClock } from './tag-clock.mjs'

beforeEach(() => {
  tagClock().tags.clear()
  tagClock().hears = true
})

function counting() {
  let reads = 0
  return remembered(['global:site'], async () => {
    reads += 1
    return reads
  })
}

test('is read once, until its tag is marked', async () => {
  const read = counting()
  expect([await read(), await read()]).toEqual([1, 1])
  markInvalid('global:ad-desk', 'changed', Date.now() + 1)
  expect(await read()).toBe(1)
  markInvalid('global:site', 'changed', Date.now())
  expect(await read()).toBe(2)
})

test('is read each time where nobody marks tags', async () => {
  tagClock().hears = false
  const read = counting()
  expect([await read(), await read()]).toEqual([1, 2])
})

test('a failure is not remembered', async () => {
  let fails = true
  const read = remembered([], async () => {
    if (fails) throw new Error('away')
    return 'there'
  })
  await expect(read()).rejects.toThrow('away')
  fails = false
  expect(await read()).toBe('there')
})
