import { Secret, TOTP } from 'otpauth'

/** Seconds of one step, and steps before and after that still count: a telephone's clock is never quite right. */
const PERIOD = 30
const WINDOW = 1

/** 160 bits, as RFC 4226 recommends for HMAC-SHA-1, which is what authenticator programs understand. */
export const newTotpSecret = (): Uint8Array => new Uint8Array(new Secret({ size: 20 }).buffer)

const secretOf = (bytes: Uint8Array) => new Secret({ buffer: Uint8Array.from(bytes).buffer })

/** The step (RFC 6238) that a code of six figures belongs to, or null where it is not valid at `now`. */
export function totpStep(secret: Uint8Array, code: string, now: Date): number | null {
  const timestamp = now.getTime()
  const delta = TOTP.validate({
    secret: secretOf(secret),
    token: code,
    period: PERIOD,
    window: WINDOW,
    timestamp,
  })
  return delta === null ? null : TOTP.counter({ period: PERIOD, timestamp }) + delta
}

/** What an authenticator program is told: as an address for the QR code, and as text to type in. */
export function totpSetup(secret: Uint8Array, issuer: string, label: string) {
  const totp = new TOTP({ issuer, label, secret: secretOf(secret), period: PERIOD })
  return { address: totp.toString(), text: totp.secret.base32.replace(/(.{4})(?=.)/g, '$1 ') }
}
