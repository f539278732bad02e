import type { ChildNode, Element } from 'domhandler'
import { isElement } from './element'

/** The cells of each row of a table; a table inside a cell belongs to the cell. */
export function rowsOf(table: Element): Element[][] {
  return within(table, 'tr').map((row) => [...within(row, 'td'), ...within(row, 'th')])
}

function within(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'table' ? [] : within(child, name)
  })
}

export const textIn = (node: ChildNode): string => {
  if (node.type === 'text') return node.data
  return isElement(node) ? node.children.map(textIn).join('') : ''
}

export const picturesIn = (element: Element): Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (child.name === 'img' ? [child] : picturesIn(child)))
