import { hash, verify } from '@node-rs/argon2'

// OWASP's second recommended set for Argon2id: 19 MiB, two passes, one lane. The salt is random and
// part of the PHC string. `Algorithm` is an ambient const enum, so its value stands here: 2 = Argon2id.
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** The PHC string ($argon2id$…) to store for a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, OPTIONS)
}

let dummy: Promise<string> | undefined

/**
 * True when the password is the one behind `stored`. Without a stored hash it verifies against a
 * dummy one and answers false, so that an unknown account takes the time a known one takes.
 */
export async function verifyPassword(
  stored: string | null | undefined,
  password: string,
): Promise<boolean> {
  dummy ??= hashPassword('no account has this password')
  const matches = await verify(stored ?? (await dummy), password)
  return Boolean(stored) && matches
}
