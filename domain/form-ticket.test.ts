import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { solve } from '../public/scripts/proof-of-work.js'
import { ticketStanding } from './form-ticket'
import { isProof } from './proof-of-work'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const issued = new Date('2026-11-24T01:00:00Z')
const after = (ms: number) => new Date(issued.getTime() + ms)

test.each([
  ['at once, with the reckoning', issued, true, after(0), 'good'],
  ['at once, without', issued, false, after(0), 'too-soon'],
  ['after nine seconds, without', issued, false, after(9_999), 'too-soon'],
  ['after ten', issued, false, after(10_000), 'good'],
  ['after two hours', issued, true, after(7_200_000), 'good'],
  ['later', issued, true, after(7_200_001), 'expired'],
  ['from the future', issued, true, after(-1), 'expired'],
  ['not signed by us', null, true, after(0), 'expired'],
] as const)('%s', (_, issuedAt, hasProof, now, standing) =>
  expect(ticketStanding(issuedAt, hasProof, now)).toBe(standing),
)

test('what the browser reckons is a proof of that ticket and of no other', async () => {
  const proof = await solve('a-ticket', { parts: 8, bits: 11 })
  expect(isProof('a-ticket', proof, sha256)).toBe(true)
  expect(isProof('another', proof, sha256)).toBe(false)
})

test.each([
  '',
  '1',
  '0.0.0.0.0.0.0.0',
  '1.2.3.4.5.6.7.8.9',
  'a.b.c.d.e.f.g.h',
  `${'9'.repeat(99)}`,
])('%j is no proof', (proof) => expect(isProof('a-ticket', proof, sha256)).toBe(false))
