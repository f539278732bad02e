import { expect, test } from 'vitest'
import { recoveryCodeOf, secondFactorStep, typedCode } from './second-factor'

test.each([
  [{ enrolled: true, roles: ['author'], required: false }, 'code'],
  [{ enrolled: true, roles: ['admin'], required: true }, 'code'],
  [{ enrolled: false, roles: ['admin'], required: true }, 'enrol'],
  [{ enrolled: false, roles: ['editor', 'chief'], required: true }, 'enrol'],
  [{ enrolled: false, roles: ['author', 'editor', 'reviewer'], required: true }, 'none'],
  [{ enrolled: false, roles: ['admin', 'chief'], required: false }, 'none'],
] as const)('%o: %s', (facts, step) => {
  expect(secondFactorStep(facts)).toBe(step)
})

test('a recovery code has ten characters that nobody mixes up', () => {
  expect(recoveryCodeOf(new Uint8Array([0, 1, 2, 3, 4, 31, 32, 33, 254, 255]))).toBe('ABCDE-9AB89')
})

test('a code is read as people type it', () => {
  expect(typedCode.parse(' 123 456 ')).toEqual({ kind: 'totp', code: '123456' })
  expect(typedCode.parse('１２３４５６')).toEqual({ kind: 'totp', code: '123456' })
  expect(typedCode.parse('abcde-9ab89')).toEqual({ kind: 'recovery', code: 'ABCDE9AB89' })
})

test.each(['', '12345', '1234567', 'ABCDE-9AB8', 'x'.repeat(50)])('%s is no code', (text) => {
  expect(typedCode.safeParse(text).success).toBe(false)
})
