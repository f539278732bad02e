import { beforeAll, expect, test } from 'vitest'
import { readTicketCode, signTicket, ticketPublicKey } from './ticket-code'

beforeAll(() => {
  const secret = 'a secret that is long enough for it'
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://localhost/none',
    NEXTAUTH_URL: 'http://localhost:3000',
    PAYLOAD_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    PAPERS_SECRET: secret,
    REGISTRATION_SECRET: secret,
  })
})

const ticket = { event: 12, number: '7K3M9QXA' }

test('what was signed is read', () => {
  const code = signTicket(ticket)
  expect(code).toMatch(/^GH1\.12\.7K3M9QXA\.[0-9a-f]{8}\.[\w-]{86}$/)
  expect(readTicketCode(code)).toEqual(ticket)
  expect(readTicketCode(` ${code}\n`)).toEqual(ticket)
})

test.each([
  ['another number', (code: string) => code.replace('7K3M9QXA', '7K3M9QXB'), 'forged'],
  ['another event', (code: string) => code.replace('.12.', '.13.'), 'forged'],
  ['another key', (code: string) => code.replace(/\.[0-9a-f]{8}\./, '.00000000.'), 'forged'],
  ['another signature', (code: string) => code.replace(/.{86}$/, 'A'.repeat(86)), 'forged'],
  ['half of it', (code: string) => code.slice(0, 60), 'foreign'],
  ['an address', () => 'https://example.org/', 'foreign'],
  ['nothing', () => '', 'foreign'],
] as const)('%s is none', (_, change, outcome) => {
  expect(readTicketCode(change(signTicket(ticket)))).toBe(outcome)
})

test('a browser checks it with the public key alone (WebCrypto)', async () => {
  const code = signTicket(ticket)
  const at = code.lastIndexOf('.')
  const { subtle } = globalThis.crypto
  const raw = Buffer.from(ticketPublicKey().key, 'base64url')
  const key = await subtle.importKey('raw', raw, 'Ed25519', false, ['verify'])
  const signature = Buffer.from(code.slice(at + 1), 'base64url')
  expect(await subtle.verify('Ed25519', key, signature, Buffer.from(code.slice(0, at)))).toBe(true)
})
