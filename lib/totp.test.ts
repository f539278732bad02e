import { expect, test } from 'vitest'
import { newTotpSecret, totpSetup, totpStep } from './totp'

// RFC 6238, Appendix B: the secret of the SHA-1 vectors, and the last six figures of two of them.
const secret = new TextEncoder().encode('12345678901234567890')
const at = (seconds: number) => new Date(seconds * 1000)

test('the vectors of RFC 6238', () => {
  expect(totpStep(secret, '287082', at(59))).toBe(1)
  expect(totpStep(secret, '081804', at(1111111109))).toBe(37037036)
})

test('a neighbouring step is told apart, one further away is refused', () => {
  expect(totpStep(secret, '287082', at(59 + 30))).toBe(1)
  expect(totpStep(secret, '287082', at(59 + 60))).toBeNull()
  expect(totpStep(secret, '287083', at(59))).toBeNull()
})

test('a new secret has 160 bits and is never the same', () => {
  expect(newTotpSecret()).toHaveLength(20)
  expect(newTotpSecret()).not.toEqual(newTotpSecret())
})

test('what the authenticator is told', () => {
  const { address, text } = totpSetup(secret, '工汇', 'a@example.org')
  expect(text).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
  expect(decodeURIComponent(address)).toBe(
    'otpauth://totp/工汇:a@example.org?issuer=工汇&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30',
  )
})
