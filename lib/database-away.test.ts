import { expect, test } from 'vitest'
import { isDatabaseAway } from './database-away'

const coded = (code: string) => Object.assign(new Error('x'), { code })

test.each([
  ['refused', coded('ECONNREFUSED'), true],
  ['within a query that failed', new Error('Failed query', { cause: coded('57P01') }), true],
  ['tried by two addresses', new AggregateError([coded('ECONNREFUSED')]), true],
  ['too many connections', coded('53300'), true],
  ['Payload’s transaction', new Error('Error: cannot begin transaction: x'), true],
  ['the pool', new Error('timeout exceeded when trying to connect'), true],
  ['a broken rule of the data', coded('23505'), false],
  ['a bug', new TypeError('x is not a function'), false],
  ['nothing', undefined, false],
])('%s', (_, error, expected) => {
  expect(isDatabaseAway(error)).toBe(expected)
})
