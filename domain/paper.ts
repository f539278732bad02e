/** What the desk takes as proof: pictures and PDF, so many, each so large. */
export const PAPER_TYPES = {
  'image/jpeg': { label: 'JPEG 图片', extension: 'jpg' },
  'image/png': { label: 'PNG 图片', extension: 'png' },
  'application/pdf': { label: 'PDF', extension: 'pdf' },
} as const
export type PaperType = keyof typeof PAPER_TYPES

export const MAX_PAPER_BYTES = 3 * 1024 * 1024
export const MAX_PAPERS = 6

const BEGINNINGS: readonly [PaperType, readonly number[]][] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
]

/** What a file is by its first bytes, whatever its name says; null for everything that the desk does not take. */
export const paperTypeOf = (bytes: Uint8Array): PaperType | null =>
  BEGINNINGS.find(([, beginning]) => beginning.every((byte, i) => bytes[i] === byte))?.[0] ?? null

/** @param held how many the notice has already @returns the sentence of the refusal; null where the file is taken */
export function paperRefusal(bytes: Uint8Array, held: number): string | null {
  if (held >= MAX_PAPERS) return `每份启事最多上传 ${MAX_PAPERS} 个文件。`
  if (bytes.length === 0) return '请先选择文件。'
  if (bytes.length > MAX_PAPER_BYTES) return '文件不能超过 3 MB，请压缩或拍小一些再传。'
  return paperTypeOf(bytes) ? null : '只收 JPEG、PNG 图片和 PDF。'
}
