import { expect, test } from 'vitest'
import { clientAddress } from './client-address'

const address = (forwarded: string | null, proxies: number) =>
  clientAddress(new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded }), proxies)

test('without a trusted proxy the header says nothing', () => {
  expect(address('203.0.113.9', 0)).toBe('direct')
})

test('what the trusted proxies appended counts, not what the client wrote before', () => {
  expect(address('198.51.100.1, 203.0.113.9', 1)).toBe('203.0.113.9')
  expect(address('198.51.100.1, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9')
})

test('fewer entries than proxies means that the request did not come through them', () => {
  expect(address('203.0.113.9', 2)).toBe('direct')
  expect(address(null, 1)).toBe('direct')
})

test('IPv6 counts by its /64, and IPv4 written as IPv6 is IPv4', () => {
  expect(address('2001:db8:1:2:aaaa:bbbb:cccc:dddd', 1)).toBe('2001:db8:1:2::/64')
  expect(address('2001:DB8:1:2::1', 1)).toBe('2001:db8:1:2::/64')
  expect(address('2001:db8::1', 1)).toBe('2001:db8:0:0::/64')
  expect(address('::ffff:203.0.113.9', 1)).toBe('203.0.113.9')
})
