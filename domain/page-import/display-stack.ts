import { peopleLine } from './byline'
import { isDisplay } from './classify'
import { arrangeStack } from './headline-stack'
import type { OpenStory } from './open-story'
import type { Role } from './segments'
import { leadsToOpening, type PageView, readsAsDisplay } from './story-start'

/**
 * The indexes of the display lines from `i` on that are one stack. Where headings are marked, a run of unmarked lines is verse,
 * a list or the text that a byline announced, and no part of the stack that a heading opens behind or before it.
 */
export function stackAt(page: PageView, i: number, open: OpenStory | null): number[] {
  const lines = displayLines(page, i)
  const isMarked = (j: number) => (page.lines[j]?.level ?? 0) > 0
  const first = lines.findIndex(isMarked)
  const awaited = open !== null && !open.body && open.byline !== ''
  if (first > (awaited ? 0 : 2)) return lines.slice(0, first)
  const behind = lines.length - 1 - lines.findLastIndex(isMarked)
  if (first < 0 || behind <= 2 || leadsToOpening(page, lines.at(-1) ?? i)) return lines
  return lines.slice(0, lines.length - behind)
}

/** The display lines from `i` on; furniture between them does not part them. */
function displayLines(page: PageView, i: number): number[] {
  const stack: number[] = []
  for (let j = i; j < page.lines.length; j += 1) {
    const kind = page.kinds[j]
    if (kind === 'furniture' && stack.length > 0) continue
    if (!kind || !isDisplay(kind) || (j > i && !readsAsDisplay(page, j, null))) break
    if (kind === 'label' && stack.some((k) => page.kinds[k] !== 'label')) break
    stack.push(j)
  }
  return stack
}

/** What each line of a story's stack is. A bare name under the headline is the author's. */
export function stackRoles(page: PageView, stack: number[]): Role[] {
  const lines = stack.map((j) => page.lines[j]).filter((line) => line !== undefined)
  const last = lines.at(-1)
  const signed =
    last !== undefined && lines.length > 1 && last.level === 0 && last.text.length <= 12
  if (signed && peopleLine(last.text, true) === 'byline') {
    return [...arrangeStack(lines.slice(0, -1), page.known), 'byline']
  }
  return arrangeStack(lines, page.known)
}
