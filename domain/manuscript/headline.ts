import { type Manuscript, type ManuscriptBlock, textOfRuns } from './block'

/** As the fields of a story allow. */
const LONGEST_HEADLINE = 80
const LONGEST_DECK = 120
/** A first line longer than this is the beginning of the text. */
const LONGEST_LINE = 40

export type HeadedManuscript = {
  headline: string
  deck: string | null
  /** What is left for the body. */
  blocks: ManuscriptBlock[]
}

/**
 * A manuscript's headline: its first line, where that is a heading or a short line that ends no sentence; else the name
 * of its file; else 无题稿件. A line behind it that begins with a dash is the deck 副题. Pictures before it stay.
 */
export function headlineOf({ blocks }: Manuscript, fileName: string): HeadedManuscript {
  const place = blocks.findIndex(({ kind }) => kind !== 'picture')
  const first = lineOf(blocks[place])
  if (first === null || !isHeadline(first, blocks[place]?.kind === 'heading'))
    return { headline: cut(titleOfFile(fileName)) || '无题稿件', deck: null, blocks }
  const deck = deckIn(lineOf(blocks[place + 1]))
  const rest = blocks.toSpliced(place, deck === null ? 1 : 2)
  return { headline: first, deck, blocks: rest }
}

const lineOf = (block: ManuscriptBlock | undefined): string | null =>
  block?.kind === 'paragraph' || block?.kind === 'heading' ? textOfRuns(block.runs) : null

function isHeadline(line: string, marked: boolean): boolean {
  if (marked) return line.length <= LONGEST_HEADLINE
  return (
    line.length <= LONGEST_LINE &&
    !/[。；：，、…]$/u.test(line) &&
    !/^本\s?报|[电讯][（(]/u.test(line)
  )
}

function deckIn(line: string | null): string | null {
  const deck = /^(?:——|--|—|──)\s*(.+)$/u.exec(line ?? '')?.[1] ?? null
  return deck !== null && deck.length <= LONGEST_DECK ? deck : null
}

/** Without its ending and what versions of a file are called: `骑行出发（终稿）(2).docx` is 骑行出发. */
const titleOfFile = (name: string): string =>
  name
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/(?:[\s_-]*[（(](?:\d+|[^（）()]{0,4}稿\d*|副本)[）)])+$/u, '')
    .trim()

const cut = (title: string): string => [...title].slice(0, LONGEST_HEADLINE).join('')
