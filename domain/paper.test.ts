import { expect, test } from 'vitest'
import { MAX_PAPER_BYTES, paperRefusal, paperTypeOf } from './paper'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]
const of = (...bytes: number[]) => new Uint8Array(bytes)

test.each([
  [of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
  [of(...PNG), 'image/png'],
  [new TextEncoder().encode('%PDF-1.7\n'), 'application/pdf'],
  [new TextEncoder().encode('<svg xmlns='), null],
  [new TextEncoder().encode(' %PDF-1.7'), null],
  [of(0xff, 0xd8), null],
  [of(), null],
])('%# is %s', (bytes, type) => expect(paperTypeOf(bytes)).toBe(type))

test.each([
  ['a picture', of(...PNG), 0, null],
  ['the sixth', of(...PNG), 5, null],
  ['the seventh', of(...PNG), 6, '每份启事最多上传 6 个文件。'],
  ['nothing', of(), 0, '请先选择文件。'],
  ['a page of HTML', new TextEncoder().encode('<html>'), 0, '只收 JPEG、PNG 图片和 PDF。'],
])('%s', (_, bytes, held, refusal) => expect(paperRefusal(bytes, held)).toBe(refusal))

test('a file of three megabytes is taken, a byte more is not', () => {
  const file = new Uint8Array(MAX_PAPER_BYTES + 1)
  file.set(PNG)
  expect(paperRefusal(file.subarray(0, MAX_PAPER_BYTES), 0)).toBeNull()
  expect(paperRefusal(file, 0)).toBe('文件不能超过 3 MB，请压缩或拍小一些再传。')
})
