import { randomBytes } from 'node:crypto'
import { RECOVERY_CODES, recoveryCodeOf } from '@/domain/second-factor'
import { env } from '@/lib/env'
import { keyedHash } from '@/lib/keyed-hash'

/** Under a key: fifty bits alone could be tried out by whoever has the table. */
export const recoveryHash = (userId: number, code: string): string =>
  keyedHash(env().PAYLOAD_SECRET, `recovery code of account ${userId}`, code.replace('-', ''))

export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => recoveryCodeOf(randomBytes(10)))
