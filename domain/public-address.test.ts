import { expect, test } from 'vitest'
import { documentAt, publicAddress } from './public-address'

test('an address and its document belong together', () => {
  expect(publicAddress('articles', 'a-b')).toBe('/news/a-b')
  expect(documentAt('/news/a-b')).toEqual({ collection: 'articles', slug: 'a-b' })
  expect(publicAddress('editions', '1')).toBeNull()
  for (const other of ['/news', '/news/', '/news/a/b', '/x/a', 'news/a', '/constructor/a']) {
    expect(documentAt(other), other).toBeNull()
  }
})
