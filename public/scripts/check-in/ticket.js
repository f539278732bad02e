// @ts-check

/*
 * What a scanned code says, read without a network: the same reading as lib/ticket-code.ts, by the public key that the
 * telephone was given.
 */

/**
 * @typedef {{ kind: 'foreign' | 'broken' | 'forged' } | { kind: 'ticket', event: number, number: string }} Read
 * @typedef {{ id: string, key: string }} PublicKey
 */

/** @type {string} */
const LIBRARY = '/check-in/library/ed25519.js'

const TICKET = /^(GH1\.(\d{1,9})\.([0-9A-Z]{8})\.([0-9a-f]{8}))\.([\w-]{86})$/

/**
 * `foreign`: no ticket of ours; `broken`: the beginning of one, cut off or changed; `forged`: we did not sign it.
 *
 * @param {string} text
 * @param {PublicKey} publicKey
 * @returns {Promise<Read>}
 */
export async function readTicket(text, publicKey) {
  const code = text.trim()
  const parts = TICKET.exec(code)
  if (!parts) return { kind: /^GH1\b/i.test(code) ? 'broken' : 'foreign' }
  const [, said = '', event, number = '', id, signature = ''] = parts
  if (id !== publicKey.id) return { kind: 'forged' }
  const isOurs = await verify(
    bytesOf(publicKey.key),
    new TextEncoder().encode(said),
    bytesOf(signature),
  )
  return isOurs ? { kind: 'ticket', event: Number(event), number } : { kind: 'forged' }
}

/** @param {Uint8Array<ArrayBuffer>} key @param {Uint8Array<ArrayBuffer>} said @param {Uint8Array<ArrayBuffer>} signature */
async function verify(key, said, signature) {
  try {
    const imported = await crypto.subtle.importKey('raw', key, { name: 'Ed25519' }, false, [
      'verify',
    ])
    return await crypto.subtle.verify('Ed25519', imported, signature, said)
  } catch {
    // A browser of before 2025: the library does it slower.
    const { verifyAsync } = await import(LIBRARY)
    return verifyAsync(signature, said, key)
  }
}

/** @param {string} text base64url */
const bytesOf = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (each) => each.charCodeAt(0))
