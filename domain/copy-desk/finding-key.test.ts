import { describe, expect, test } from 'vitest'
import type { Finding, Place } from '../copy-check/types'
import { keyOf, markOf } from './finding-key'
import type { ReadCopy } from './read-copy'

const copyWith = (paragraphs: string[], pictures: number[] = []): ReadCopy => ({
  copy: {
    kind: 'story',
    paragraphs,
    pictures: pictures.map(() => ({ alt: '', credit: '', caption: '' })),
  },
  paths: new Map(),
  pictures,
})
const finding = (place: Place, quote: string, start = 0): Finding => ({
  rule: 'forbidden-words',
  level: 'blocking',
  quote,
  start,
  end: start + quote.length,
  reason: '',
  suggestion: '',
  place,
})
const paragraph = (index: number): Place => ({ field: 'paragraph', index })
const keyIn = (paragraphs: string[], index: number) => {
  const start = paragraphs[index]?.indexOf('残废') ?? -1
  return keyOf(markOf(finding(paragraph(index), '残废', start), copyWith(paragraphs)))
}

describe('the same finding after a save', () => {
  const before = keyIn(['他残废多年。她来了。'], 0)

  test('is one whose sentence stands, wherever it has moved to', () => {
    expect(keyIn(['新的一段。', '前言。他残废多年。她走了。'], 1)).toBe(before)
  })
  test('is none whose sentence was changed', () => {
    expect(keyIn(['他残废三年。她来了。'], 0)).not.toBe(before)
  })
  test('is none in another field', () => {
    const elsewhere = finding({ field: 'headline', index: null }, '残废', 1)
    const read = { ...copyWith([]), copy: { kind: 'story' as const, headline: '他残废多年' } }
    expect(keyOf(markOf(elsewhere, read))).not.toBe(before)
  })
})

test('where in its sentence it stands, blanks aside', () => {
  const words = finding({ field: 'paragraph', index: 0 }, '残废', 8)
  expect(markOf(words, copyWith(['她来了。　　一名残废人。']))).toMatchObject({
    sentence: '一名残废人',
    at: 2,
  })
})

test('what a picture lacks belongs to the picture, not to its place', () => {
  const of = (index: number, pictures: number[]) =>
    keyOf(markOf(finding({ field: 'credit', index }, ''), copyWith([], pictures)))
  expect(of(0, [11, 12])).toBe(of(1, [12, 11]))
  expect(of(0, [11])).not.toBe(of(0, [12]))
})
