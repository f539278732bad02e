import { expect, test } from 'vitest'
import { bandsOf, likeness, sketchOf } from './fingerprint'

const text = Array.from({ length: 400 }, (_, index) =>
  String.fromCharCode(0x4e00 + ((index * index * 7) % 2003)),
).join('')

test('a text is like itself, whatever its marks, and like nothing else', () => {
  expect(likeness(sketchOf(text), sketchOf(`  ${text.slice(0, 200)}，${text.slice(200)}。`))).toBe(
    1,
  )
  const other = [...text]
    .map((character) => String.fromCharCode(character.charCodeAt(0) + 2003))
    .join('')
  expect(likeness(sketchOf(text), sketchOf(other))).toBe(0)
})

test('half a text is about half of it', () => {
  const half = likeness(sketchOf(text), sketchOf(text.slice(0, 200)))
  expect(half).toBeGreaterThan(0.35)
  expect(half).toBeLessThan(0.65)
})

test('a sketch is never longer than 128', () => {
  expect(sketchOf(text)).toHaveLength(128)
  expect(sketchOf('短')).toEqual([])
})

test('a text shares a band with what is half of it, and with no other', () => {
  const shared = (other: string) => {
    const others = bandsOf(other)
    return bandsOf(text).filter((band, place) => band !== 0 && band === others[place])
  }
  expect(shared(text).length).toBeGreaterThan(28)
  expect(shared(text.slice(0, 250)).length).toBeGreaterThan(0)
  const other = [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 2003))
  expect(shared(other.join(''))).toEqual([])
})

test('bands are 32-bit signed, and texts too short to fill the range have none by chance', () => {
  expect(bandsOf(text).every((band) => band === (band | 0))).toBe(true)
  expect(bandsOf('短文').some((band) => band !== 0)).toBe(false)
})
