import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'

/** Bytes that only the holder of the key reads, and nobody changes unnoticed: AES-256-GCM. */
export type Sealed = { keyId: string; nonce: Buffer; tag: Buffer; bytes: Buffer }

const keyOf = (secret: string) => createHash('sha256').update(`sealed\0${secret}`).digest()

/** Tells keys apart without telling them: it stands beside what was sealed. */
const idOf = (key: Buffer) => createHash('sha256').update(key).digest('hex').slice(0, 16)

/** @param belongsTo what the bytes belong to; sealed there, they open nowhere else */
export function seal(secret: string, belongsTo: string, bytes: Uint8Array): Sealed {
  const key = keyOf(secret)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(belongsTo))
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()])
  return { keyId: idOf(key), nonce, tag: cipher.getAuthTag(), bytes: sealed }
}

/** @returns null where they were sealed with another key; throws where they were changed or belong elsewhere */
export function unseal(secret: string, belongsTo: string, sealed: Sealed): Buffer | null {
  const key = keyOf(secret)
  if (sealed.keyId !== idOf(key)) return null
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.nonce)
    .setAAD(Buffer.from(belongsTo))
    .setAuthTag(sealed.tag)
  return Buffer.concat([decipher.update(sealed.bytes), decipher.final()])
}
