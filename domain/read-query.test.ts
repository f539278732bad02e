import { expect, test } from 'vitest'
import { z } from 'zod'
import { addressOf, readQuery } from './read-query'

const schemas = { level: z.enum(['national', 'district']), open: z.literal('1') }
const read = (query: string) => readQuery(new URLSearchParams(query), schemas)

test('what is known is read; empty is as if it were not there', () => {
  expect(read('level=national&open=')).toEqual({
    values: { level: 'national', open: null },
    ignored: false,
  })
  expect(read('')).toEqual({ values: { level: null, open: null }, ignored: false })
})

test('an odd value is left aside, and it is said; a foreign key is nobody’s business', () => {
  expect(read('level=%E6%9C%80%E9%AB%98&open=1&utm_source=x')).toEqual({
    values: { level: null, open: '1' },
    ignored: true,
  })
  expect(read(`level=${'x'.repeat(10_000)}`).ignored).toBe(true)
  expect(read('level[]=national&level=').ignored).toBe(false)
})

test('an address names what was chosen, and nothing else', () => {
  expect(addressOf('/studios', { union: 'donghu', field: null, level: '' })).toBe(
    '/studios?union=donghu',
  )
  expect(addressOf('/events', { open: true, kind: null })).toBe('/events?open=1')
  expect(addressOf('/studios', { union: null })).toBe('/studios')
})
