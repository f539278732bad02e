// Crockford's base 32: without I, L, O and U, so that it can be read out on the telephone.
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const NUMBER_BYTES = 5

/** The number of a registration, eight letters and figures. @param bytes five random ones */
export function registrationNumber(bytes: Uint8Array): string {
  const value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  return Array.from(
    { length: 8 },
    (_, i) => LETTERS[Number((value >> BigInt(35 - 5 * i)) & 31n)],
  ).join('')
}

/** As it was typed by somebody who reads it from a screenshot: small letters, blanks, O for 0, I or L for 1. */
export function readRegistrationNumber(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain) ? plain : null
}
