import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { env } from './env'

/*
 * What the QR code of a ticket says: `GH1.EVENT.NUMBER.KEY.SIGNATURE`, signed with Ed25519 (RFC 8032), and no personal
 * data. Whoever holds the public key reads it without a network: a steward's telephone does.
 */

export type TicketCode = { event: number; number: string }

/** RFC 8410: an Ed25519 key in PKCS #8 is this, and 32 bytes. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')

let kept: { key: KeyObject; publicKey: KeyObject; id: string } | undefined

/** Made from the installation's secret, so that every instance signs alike and nothing more is to be kept. */
function signingKey() {
  if (kept) return kept
  const seed = createHash('sha256').update(`ticket code\0${env().REGISTRATION_SECRET}`).digest()
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key)
  const id = createHash('sha256').update(rawOf(publicKey)).digest('hex').slice(0, 8)
  kept = { key, publicKey, id }
  return kept
}

/** The 32 bytes of a public key: the end of its SPKI. */
const rawOf = (key: KeyObject) => key.export({ format: 'der', type: 'spki' }).subarray(-32)

/** What a steward's telephone checks codes with: the raw public key in base64url, and what names it in a code. */
export function ticketPublicKey(): { id: string; key: string } {
  const { publicKey, id } = signingKey()
  return { id, key: rawOf(publicKey).toString('base64url') }
}

export function signTicket({ event, number }: TicketCode): string {
  const { key, id } = signingKey()
  const said = `GH1.${event}.${number}.${id}`
  return `${said}.${sign(null, Buffer.from(said), key).toString('base64url')}`
}

/** @returns what a code says; `foreign`: it is no ticket of ours; `forged`: it looks like one, and we did not sign it */
export function readTicketCode(text: string): TicketCode | 'foreign' | 'forged' {
  const parts = /^(GH1\.(\d{1,9})\.([0-9A-Z]{8})\.([0-9a-f]{8}))\.([\w-]{86})$/.exec(text.trim())
  if (!parts) return 'foreign'
  const [, said = '', event, number = '', id, signature = ''] = parts
  const { publicKey, id: ours } = signingKey()
  const isOurs =
    id === ours && verify(null, Buffer.from(said), publicKey, Buffer.from(signature, 'base64url'))
  return isOurs ? { event: Number(event), number } : 'forged'
}
