import { expect, test } from 'vitest'
import { sameOriginPath } from './same-origin-path'

const path = (target?: string) => sameOriginPath(target, 'http://localhost:3000', '/admin')

test('a path of ours is kept with its query, a full address of ours becomes its path', () => {
  expect(path('/admin/collections/articles?page=2')).toBe('/admin/collections/articles?page=2')
  expect(path('http://localhost:3000/account')).toBe('/account')
})

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  'http://localhost:3000.evil.example/',
  'http://localhost:3000@evil.example/',
  'admin',
  '',
  undefined,
])('%s is no path of ours', (target) => {
  expect(path(target)).toBe('/admin')
})

test('a path that resolves to a double slash does not leave the site', () => {
  expect(new URL(path('/..//evil.example'), 'http://localhost:3000').origin).toBe(
    'http://localhost:3000',
  )
})
