import type { Element } from 'domhandler'
import { isElement, styleOf } from './element'

/** `1.`, `（二）`, `三、`, `a)`: an item with a number; anything else is a bullet. */
const NUMBERED = /^[（(]?\s*(?:\d+|[一二三四五六七八九十]+|[a-z]|[ivx]+)\s*[.．、)）]/iu

/** Word pastes an item of a list as a paragraph that says which list it is of; null for any other paragraph. */
export function wordItem(element: Element): { list: string; ordered: boolean } | null {
  const list = /^(l\d+)\s+level\d/.exec(styleOf(element, 'mso-list'))?.[1]
  return list ? { list, ordered: NUMBERED.test(markerIn(element)) } : null
}

function markerIn(element: Element): string {
  for (const child of element.children) {
    if (!isElement(child)) continue
    const marker = styleOf(child, 'mso-list') === 'ignore' ? textIn(child) : markerIn(child)
    if (marker) return marker
  }
  return ''
}

const textIn = (element: Element): string =>
  element.children
    .map((child) => (child.type === 'text' ? child.data : isElement(child) ? textIn(child) : ''))
    .join('')
    .trim()
