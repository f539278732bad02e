import { expect, test } from 'vitest'
import { isForeignRequest } from './request-origin'

const own = 'https://gonghui.example.org/'
const foreign = (headers: Record<string, string>) => isForeignRequest(new Headers(headers), own)

test('the own origin and a client that names none are welcome', () => {
  expect(foreign({ origin: 'https://gonghui.example.org' })).toBe(false)
  expect(foreign({})).toBe(false)
  expect(foreign({ 'sec-fetch-site': 'same-origin' })).toBe(false)
  expect(foreign({ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' })).toBe(false)
})

test('another origin is foreign: host, scheme, port, sibling and the opaque one', () => {
  expect(foreign({ origin: 'https://evil.example' })).toBe(true)
  expect(foreign({ origin: 'http://gonghui.example.org' })).toBe(true)
  expect(foreign({ origin: 'https://gonghui.example.org:8443' })).toBe(true)
  expect(foreign({ origin: 'https://other.example.org' })).toBe(true)
  expect(foreign({ origin: 'null' })).toBe(true)
})

test('a link followed from elsewhere is welcome, a background request is not', () => {
  expect(foreign({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBe(false)
  expect(foreign({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(true)
  expect(foreign({ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' })).toBe(true)
})
