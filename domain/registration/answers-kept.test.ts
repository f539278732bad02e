import { expect, test } from 'vitest'
import { answersKept } from './answers-kept'

test('answers whose time is over go, the others stay', () => {
  expect(answersKept({ a: 'XL', b: '素食' }, ['b'])).toEqual({ a: 'XL' })
  expect(answersKept({ a: 'XL', b: '' }, ['b'])).toBe('all')
  expect(answersKept({ a: 'XL' }, ['a', 'b'])).toBeNull()
  expect(answersKept({}, ['a'])).toBe('all')
})
