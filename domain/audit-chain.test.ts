import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import {
  type ChainPlace,
  chainFindingText,
  chainText,
  examineChain,
  holdsHead,
  linkHash,
  NO_HASH,
} from './audit-chain'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const digestOf = (word: string) => sha256(chainText(['update', word, null]))

/** A clean log of one entry each, numbered 11, 12, 13 … */
function chainOf(...words: string[]): ChainPlace[] {
  const places: ChainPlace[] = []
  for (const [i, word] of words.entries()) {
    const digest = digestOf(word)
    const link = { position: i + 1, entryId: i + 11, digest }
    const hash = linkHash(link, places.at(-1)?.link.hash ?? NO_HASH, sha256)
    places.push({ link: { ...link, hash }, digestNow: digest })
  }
  return places
}
const found = (places: ChainPlace[]) => examineChain(places, sha256)
const clean = chainOf('一', '二', '三', '四')
const at = (i: number) => clean[i] as ChainPlace

test('a clean log has nothing to find, an empty one neither', () => {
  expect(found(clean)).toEqual([])
  expect(found([])).toEqual([])
})

test('fields cannot run into one another; lengths count characters, not code units', () => {
  expect(chainText(['ab', 'c'])).toBe('2:ab,1:c')
  expect(chainText(['a', 'bc'])).toBe('1:a,2:bc')
  expect(chainText([null, ''])).toBe('-,0:')
  expect(chainText(['𠮷'])).toBe('1:𠮷')
})

test('a changed entry is named', () => {
  const places = clean.with(1, { ...at(1), digestNow: digestOf('贰') })
  expect(found(places)).toEqual([{ kind: 'entry-changed', position: 2, entryId: 12 }])
})

test('a deleted entry, and one deleted with its link', () => {
  expect(found(clean.with(2, { ...at(2), digestNow: null }))).toEqual([
    { kind: 'entry-missing', position: 3, entryId: 13 },
  ])
  expect(found(clean.toSpliced(1, 2))).toEqual([{ kind: 'links-missing', from: 2, to: 3 }])
  expect(found(clean.slice(1))).toEqual([{ kind: 'links-missing', from: 1, to: 1 }])
})

test('two entries in each other’s place', () => {
  const places = clean
    .with(0, { ...at(0), digestNow: at(2).digestNow })
    .with(2, { ...at(2), digestNow: at(0).digestNow })
  expect(found(places)).toEqual([
    { kind: 'entry-moved', position: 1, entryId: 11, originalId: 13 },
    { kind: 'entry-moved', position: 3, entryId: 13, originalId: 11 },
  ])
})

test('a link that was made to fit its changed entry no longer fits its neighbours', () => {
  const digestNow = digestOf('贰')
  const link = { ...at(1).link, digest: digestNow }
  expect(found(clean.with(1, { link, digestNow }))).toEqual([
    { kind: 'link-altered', position: 2, entryId: 12 },
  ])
  const rehashed = { ...link, hash: linkHash(link, at(0).link.hash, sha256) }
  expect(found(clean.with(1, { link: rehashed, digestNow }))).toEqual([
    { kind: 'link-altered', position: 3, entryId: 13 },
  ])
})

test('an end that was cut off shows against a link noted before', () => {
  const links = clean.map(({ link }) => link)
  const noted = { position: 4, hash: at(3).link.hash }
  expect(holdsHead(links, noted)).toBe(true)
  expect(holdsHead(links.slice(0, 3), noted)).toBe(false)
  expect(holdsHead(links, { position: 4, hash: 'x' })).toBe(false)
})

test('each finding says which in Chinese', () => {
  expect(chainFindingText({ kind: 'entry-moved', position: 1, entryId: 11, originalId: 13 })).toBe(
    '第 1 环（编号 11）的操作记录被调换：现在的内容原属编号 13。',
  )
  expect(chainFindingText({ kind: 'links-missing', from: 2, to: 2 })).toBe(
    '第 2 环缺失：这条操作记录连同校验链一起被删除。',
  )
})
