import { expect, test } from 'vitest'
import { actorFrom } from './actor'

test('an account is an actor, with its union populated or not', () => {
  const editor = { id: 3, roles: ['editor'], union: 7 }
  expect(actorFrom({ id: 3, roles: ['editor'], union: 7 })).toEqual(editor)
  expect(actorFrom({ id: 3, roles: ['editor'], union: { id: 7, name: '东湖' } })).toEqual(editor)
})

test('an account may have no roles and no union', () => {
  const nothing = { id: 3, roles: [], union: null }
  expect(actorFrom({ id: 3 })).toEqual(nothing)
  expect(actorFrom({ id: 3, roles: null, union: null })).toEqual(nothing)
})

test('without an account it is the public', () => {
  expect(actorFrom(null)).toBeNull()
  expect(actorFrom(undefined)).toBeNull()
})

test('a disabled account is the public', () => {
  expect(actorFrom({ id: 3, roles: ['chief'], union: 7, status: 'disabled' })).toBeNull()
  expect(actorFrom({ id: 3, roles: ['chief'], union: 7, status: 'active' })?.id).toBe(3)
})
