import { parseByline, peopleLine } from '../page-import/byline'
import { parseDateline, readOpening } from '../page-import/dateline'
import { fold } from '../page-import/fold'
import { type ManuscriptBlock, type Run, textOfRuns } from './block'
import { tidyRuns } from './tidy-runs'

export type Opening = {
  dateline: string | null
  reporters: string[]
  reporterTitle: string | null
  correspondents: string[]
}

const NOBODY: Opening = { dateline: null, reporters: [], reporterTitle: null, correspondents: [] }

/**
 * Who wrote, as the manuscript says: in a line of its own at the head (记者 林晓), or at the head of the first paragraph
 * (本报讯（记者 林晓）). What was understood is taken out of the text, since the page prints it by itself.
 */
export function takeOpening(blocks: readonly ManuscriptBlock[]): {
  opening: Opening
  blocks: ManuscriptBlock[]
} {
  const place = blocks.findIndex(({ kind }) => kind === 'paragraph')
  const first = blocks[place]
  if (first?.kind !== 'paragraph') return { opening: NOBODY, blocks: [...blocks] }
  const folded = fold(textOfRuns(first.runs))
  if (folded.length <= 60 && peopleLine(folded) === 'byline')
    return { opening: { ...NOBODY, ...namesIn(folded) }, blocks: blocks.toSpliced(place, 1) }
  const read = readOpening(folded)
  if (!read) return { opening: NOBODY, blocks: [...blocks] }
  const dateline = parseDateline(folded.slice(0, read.dateline)).dateline
  const runs = tidyRuns(without(first.runs, read.byline))
  return {
    opening: { ...NOBODY, dateline, ...namesIn(folded.slice(read.dateline, read.byline)) },
    blocks: blocks.toSpliced(place, 1, ...(runs.length > 0 ? [{ ...first, runs }] : [])),
  }
}

function namesIn(folded: string): Omit<Opening, 'dateline'> | null {
  const byline = parseByline(folded, true, true)
  if (!byline) return null
  const { reporters, reporterTitle, correspondents } = byline
  return { reporters, reporterTitle, correspondents }
}

/** The pieces behind the first `count` characters. */
function without(runs: readonly Run[], count: number): Run[] {
  let left = count
  return runs.flatMap((run) => {
    const text = run.text.slice(left)
    left = Math.max(0, left - run.text.length)
    return text === '' ? [] : [{ ...run, text }]
  })
}
