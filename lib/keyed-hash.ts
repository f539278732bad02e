import { createHash, createHmac } from 'node:crypto'

/** HMAC-SHA256 in hex; `purpose` keeps the keys of two uses of one secret apart. */
export function keyedHash(secret: string, purpose: string, value: string): string {
  return createHmac('sha256', secret).update(`${purpose}\0${value}`).digest('hex')
}

/** HMAC-SHA256 in hex, the key as it is: for what others are to compute too. */
export const hmacSha256 = (key: string, message: string): string =>
  createHmac('sha256', key).update(message).digest('hex')

/** SHA-256 in hex, for values that are random already. */
export const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex')
