/*
 * A small reckoning that a form's sender does instead of a puzzle for the eye: for each part, a number with which the
 * SHA-256 of `ticket.part.number` begins with that many zero bits. Several parts take about as long every time; together
 * they are some sixteen thousand hashes, less than a second on a telephone. public/scripts/proof-of-work.js does it.
 */

export const PROOF_PARTS = 8
export const PROOF_BITS = 11

const WELL_FORMED = new RegExp(`^\\d{1,9}(?:\\.\\d{1,9}){${PROOF_PARTS - 1}}$`)

/**
 * @param proof the numbers, joined by full stops; anything else is none
 * @param sha256 in hexadecimal
 */
export function isProof(ticket: string, proof: string, sha256: (text: string) => string): boolean {
  if (!WELL_FORMED.test(proof)) return false
  return proof
    .split('.')
    .every((number, part) => hasZeroBits(sha256(`${ticket}.${part}.${number}`)))
}

const hasZeroBits = (hex: string): boolean =>
  Number.parseInt(hex.slice(0, 8), 16) < 2 ** (32 - PROOF_BITS)
