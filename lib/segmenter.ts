import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict'

/*
 * Cuts Chinese text into words: jieba with its own dictionary, and the names that were added to it. One for the
 * process, however many bundles it has: the dictionary takes 100 MB and half a second.
 */

type Segmenter = { jieba: Jieba; names: Set<string> }

const shared = globalThis as typeof globalThis & { gonghuiSegmenter?: Segmenter }

function segmenter(): Segmenter {
  shared.gonghuiSegmenter ??= { jieba: Jieba.withDict(dict), names: new Set() }
  return shared.gonghuiSegmenter
}

/** As often as a name is taken to occur: before the words that it could be cut into. */
const FREQUENCY = 100_000

/** Adds what is not yet known. A name cannot be taken away; one too many does little harm. */
export function addNames(names: readonly string[]): void {
  const { jieba, names: known } = segmenter()
  const fresh = [...new Set(names)].filter((name) => !known.has(name))
  if (fresh.length === 0) return
  for (const name of fresh) known.add(name)
  jieba.loadDict(Buffer.from(fresh.map((name) => `${name} ${FREQUENCY} nz\n`).join('')))
}

/** Every word once, for asking. */
export const cutWords = (text: string): string[] => segmenter().jieba.cut(text, true)

/** The same without guessing at words that the dictionary does not know. */
export const cutKnownWords = (text: string): string[] => segmenter().jieba.cut(text, false)

/** Long words and the words inside them, for filing. */
export const cutForIndex = (text: string): string[] => segmenter().jieba.cutForSearch(text, true)
