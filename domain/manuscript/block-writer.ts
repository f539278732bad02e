import type { ManuscriptBlock, Run } from './block'
import { tidyRuns } from './tidy-runs'

/** Where words stand. Items with one `list` in a row are one list. */
export type Place =
  | { kind: 'paragraph' | 'quote' }
  | { kind: 'heading'; level: 2 | 3 }
  | { kind: 'item'; list: unknown; ordered: boolean }

/** Takes words as they come and makes blocks of them; what says nothing makes none. */
export function blockWriter() {
  const blocks: ManuscriptBlock[] = []
  let place: Place = { kind: 'paragraph' }
  let runs: Run[] = []
  let openList: unknown = null

  function end() {
    const words = tidyRuns(runs)
    runs = []
    if (words.length > 0) put(words)
  }

  function put(words: Run[]) {
    const last = blocks.at(-1)
    if (place.kind === 'item') {
      const { list, ordered } = place
      if (last?.kind === 'list' && openList === list) last.items.push(words)
      else blocks.push({ kind: 'list', ordered, items: [words] })
      openList = list
    } else if (place.kind === 'heading') {
      blocks.push({ kind: 'heading', level: place.level, runs: words.map(notBold) })
    } else blocks.push({ kind: place.kind, runs: words })
  }

  return {
    blocks,
    end,
    say: (run: Run) => {
      runs.push(run)
    },
    set: (block: Extract<ManuscriptBlock, { kind: 'rule' | 'picture' }>) => {
      end()
      blocks.push(block)
    },
    /** A block begins or ends: paragraphs are parted; an item or a headline is one, however many it was typed in. */
    part: () => {
      if (place.kind === 'paragraph' || place.kind === 'quote') end()
      else runs.push({ text: '\n', bold: false, href: null })
    },
    within: (inner: Place, write: () => void) => {
      end()
      const outer = place
      place = inner
      write()
      end()
      place = outer
    },
    isIn: (kind: Place['kind']) => place.kind === kind,
  }
}

export type BlockWriter = ReturnType<typeof blockWriter>

/** A subhead is bold by itself. */
const notBold = (run: Run): Run => ({ ...run, bold: false })
