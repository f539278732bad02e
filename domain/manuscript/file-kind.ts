/** More than any manuscript with its pictures; what stands in front of the portal lets 17 MB through (deploy/nginx). */
export const MAX_MANUSCRIPT_BYTES = 16 * 1024 * 1024

export type FileKind = 'docx' | 'old-word' | 'locked' | 'other' | 'empty'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** A compound file: Word until 2003 (.doc, .wps), and every newer file that is locked with a password (MS-OFFCRYPTO). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** The name of the part that holds what is locked, as such a file writes it (UTF-16). */
const ENCRYPTED = [...'EncryptedPackage'].join('\0')

/** What a file is by its bytes, whatever its name says. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  if (begins(bytes, ZIP)) return 'docx'
  if (!begins(bytes, COMPOUND)) return 'other'
  return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED) ? 'locked' : 'old-word'
}

const begins = (bytes: Uint8Array, with_: number[]): boolean =>
  with_.every((byte, i) => bytes[i] === byte)
