import { expect, test } from 'vitest'
import { qrCodeOf } from './qr-code'

test('each run of ink in a row is one stroke through the middle of its modules, inside the quiet zone', () => {
  const modules = [1, 1, 0, /**/ 0, 0, 0, /**/ 1, 0, 1]
  expect(qrCodeOf(modules, 3)).toEqual({ size: 11, path: 'M4 4.5h2M4 6.5h1M6 6.5h1' })
})
