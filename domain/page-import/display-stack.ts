import { peopleLine } from './byline'
import { isDisplay } from './classify'
import { arrangeStack } from './headline-stack'
import type { Role } from './segments'
import { type PageView, readsAsDisplay } from './story-start'

/** The indexes of the display lines from `i` on; furniture between them does not part a stack. */
export function stackAt(page: PageView, i: number): number[] {
  const stack: number[] = []
  for (let j = i; j < page.lines.length; j += 1) {
    const kind = page.kinds[j]
    if (kind === 'furniture' && stack.length > 0) continue
    if (!kind || !isDisplay(kind) || (j > i && !readsAsDisplay(page, j, null))) break
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
