import { buildPage } from './build-page'
import { segmentPage } from './segment-page'
import type { ImportedPage, PageContext } from './types'

/**
 * Turns the text of one newspaper page (plain text or Markdown, from a digital edition or OCR) into its structure.
 * Total: any text gives a page, if only one of `unplaced` lines. `context` fills what the page does not say of itself.
 */
export function importPage(text: string, context: PageContext = {}): ImportedPage {
  return buildPage(segmentPage(text), text, context)
}
