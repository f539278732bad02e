import { env } from './env'
import { keyedHash } from './keyed-hash'
import { seal, unseal } from './sealed'

/*
 * Telephone numbers and answers of those who register, as the database keeps them: sealed (AES-256-GCM), the number also
 * as a keyed hash by which it is found again. The key is in the environment and never in the database or its backups.
 */

/** The same for the same number, and nothing that leads back to it without the key. */
export const phoneKey = (number: string): string =>
  keyedHash(env().REGISTRATION_SECRET, 'phone number', number)

/** @param belongsTo what the words belong to: moved to another row they open no more */
export function sealWords(belongsTo: string, words: string): string {
  const { keyId, nonce, tag, bytes } = seal(
    env().REGISTRATION_SECRET,
    belongsTo,
    Buffer.from(words),
  )
  return [keyId, ...[nonce, tag, bytes].map((part) => part.toString('base64url'))].join('.')
}

/** @returns null where they were sealed with another key; throws where they were changed or belong elsewhere */
export function openWords(belongsTo: string, sealed: string): string | null {
  const [keyId = '', nonce = '', tag = '', bytes = ''] = sealed.split('.')
  const read = (part: string) => Buffer.from(part, 'base64url')
  const opened = unseal(env().REGISTRATION_SECRET, belongsTo, {
    keyId,
    nonce: read(nonce),
    tag: read(tag),
    bytes: read(bytes),
  })
  return opened?.toString('utf8') ?? null
}
