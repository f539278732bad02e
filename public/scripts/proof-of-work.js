// @ts-check

/*
 * The reckoning of domain/proof-of-work.ts: for each part a number with which the SHA-256 of `ticket.part.number` begins
 * with so many zero bits.
 */

const encoder = new TextEncoder()

/**
 * @param {string} ticket
 * @param {{ parts: number, bits: number }} task
 * @returns {Promise<string>} the numbers, joined by full stops
 */
export async function solve(ticket, { parts, bits }) {
  const numbers = []
  for (let part = 0; part < parts; part++) numbers.push(await solvePart(`${ticket}.${part}.`, bits))
  return numbers.join('.')
}

/** @param {string} prefix @param {number} bits */
async function solvePart(prefix, bits) {
  const limit = 2 ** (32 - bits)
  // Hashes are asked for by the hundred: waiting for each would take longer than the hash.
  for (let from = 0; ; from += 128) {
    const hashes = await Promise.all(
      Array.from({ length: 128 }, (_, i) =>
        crypto.subtle.digest('SHA-256', encoder.encode(prefix + (from + i))),
      ),
    )
    const found = hashes.findIndex((hash) => new DataView(hash).getUint32(0) < limit)
    if (found >= 0) return from + found
  }
}

/**
 * Fills in the reckoning of a form that has its ticket; begun with the first field, it is done long before the last.
 *
 * @param {HTMLFormElement} form
 */
export async function reckon(form) {
  const ticket = form.elements.namedItem('ticket')
  const proof = form.elements.namedItem('proof')
  // Only where the page came by an encrypted way does a browser hash.
  if (!(ticket instanceof HTMLInputElement && proof instanceof HTMLInputElement && crypto.subtle))
    return
  const { parts, bits } = proof.dataset
  proof.value = await solve(ticket.value, { parts: Number(parts), bits: Number(bits) })
}
