import { expect, test } from 'vitest'
import { decodePage } from './decode'

const utf8 = (text: string) => new TextEncoder().encode(text)

test('UTF-8 with and without a byte order mark is read', () => {
  expect(decodePage(utf8('本报讯'))).toEqual({ kind: 'read', text: '本报讯' })
  expect(decodePage(utf8('\ufeff本报讯'))).toEqual({ kind: 'read', text: '本报讯' })
})

test('UTF-16 is read by its byte order mark', () => {
  expect(decodePage(Uint8Array.of(0xff, 0xfe, 0x2c, 0x67))).toEqual({ kind: 'read', text: '本' })
  expect(decodePage(Uint8Array.of(0xfe, 0xff, 0x67, 0x2c))).toEqual({ kind: 'read', text: '本' })
})

test('GB18030 that reads as Chinese is read', () => {
  // 本报讯（记者）
  const bytes = Uint8Array.of(
    0xb1,
    0xbe,
    0xb1,
    0xa8,
    0xd1,
    0xb6,
    0xa3,
    0xa8,
    0xbc,
    0xc7,
    0xd5,
    0xdf,
    0xa3,
    0xa9,
  )
  expect(decodePage(bytes)).toEqual({ kind: 'read', text: '本报讯（记者）' })
})

test.each([
  ['empty', new Uint8Array(0), '空的'],
  ['blank', utf8(' \n\t '), '空白'],
  [
    'Latin-1',
    Uint8Array.from([...'Café au lait, déjà vu; naïve garçon'].map((c) => c.charCodeAt(0))),
    '编码',
  ],
  [
    'a PNG',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
    '无法识别|二进制',
  ],
  ['zeros', new Uint8Array(64), '二进制'],
  ['ten megabytes', new Uint8Array(10 * 1024 * 1024), '2 MB'],
])('%s is refused with a sentence', (_name, bytes, words) => {
  const decoded = decodePage(bytes)
  expect(decoded.kind).toBe('refused')
  expect(decoded).toMatchObject({ reason: expect.stringMatching(new RegExp(words)) })
})
