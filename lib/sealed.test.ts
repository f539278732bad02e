import { expect, test } from 'vitest'
import { seal, unseal } from './sealed'

const SECRET = 'a secret of thirty-two characters'
const words = Buffer.from('身份证复印件')
const sealed = seal(SECRET, 'notice 7', words)

test('what was sealed opens with the key, where it belongs', () => {
  expect(unseal(SECRET, 'notice 7', sealed)).toEqual(words)
})

test('it holds nothing of the words, and is never the same twice', () => {
  expect(sealed.bytes.includes(words)).toBe(false)
  expect(seal(SECRET, 'notice 7', words).bytes).not.toEqual(sealed.bytes)
})

test('another key is told by its id', () => {
  expect(unseal('another secret, as long as the one', 'notice 7', sealed)).toBeNull()
})

test('what was changed, or moved to another notice, does not open', () => {
  const changed = { ...sealed, bytes: Buffer.from(sealed.bytes) }
  changed.bytes[0] = (changed.bytes[0] ?? 0) ^ 1
  expect(() => unseal(SECRET, 'notice 7', changed)).toThrow()
  expect(() => unseal(SECRET, 'notice 8', sealed)).toThrow()
})
