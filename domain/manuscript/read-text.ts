import type { ManuscriptBlock } from './block'
import { tidyRuns } from './tidy-runs'

/** Plain text as paragraphs: a line each, without the indent that stands before it, and none for an empty line. */
export const readText = (text: string): ManuscriptBlock[] =>
  text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line) => {
    const runs = tidyRuns([{ text: line, bold: false, href: null }])
    return runs.length > 0 ? [{ kind: 'paragraph' as const, runs }] : []
  })
