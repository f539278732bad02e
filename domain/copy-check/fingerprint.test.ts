import { expect, test } from 'vitest'
import { likeness, sketchOf } from './fingerprint'

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
