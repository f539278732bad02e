import type { RichTextNode } from '../rich-text'
import type { Path } from './read-copy'

/** Words of a document to be exchanged; offsets are UTF-16 code units into the text at the path. */
export type Exchange = { path: Path; start: number; end: number; replacement: string }

/**
 * A document with some words exchanged, and everything else as it was. In rich text the form of the first letter is kept:
 * what replaces words half of which are bold is bold if they began so.
 *
 * @returns the one field that has changed, by its name; null where the path leads nowhere
 */
export function replaceWords(
  document: Record<string, unknown>,
  { path, start, end, replacement }: Exchange,
): Record<string, unknown> | null {
  const [field] = path
  if (typeof field !== 'string') return null
  const changed = structuredClone({ [field]: document[field] })
  const holder = path.slice(0, -1).reduce<unknown>(step, changed)
  const last = path.at(-1) ?? ''
  const target = step(holder, last)
  if (typeof target === 'string') {
    const words = target.slice(0, start) + replacement + target.slice(end)
    ;(holder as Record<string | number, unknown>)[last] = words
    return changed
  }
  if (typeof target !== 'object' || target === null) return null
  replaceInNode(target as RichTextNode, start, end, replacement)
  return changed
}

const step = (value: unknown, part: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Record<string | number, unknown>)[part]
    : undefined

function replaceInNode(node: RichTextNode, start: number, end: number, replacement: string) {
  let at = 0
  let isPlaced = false
  for (const leaf of leavesOf(node)) {
    const text = leaf.text ?? ''
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)]
    at += text.length
    if (from >= to) continue
    leaf.text = text.slice(0, from) + (isPlaced ? '' : replacement) + text.slice(to)
    isPlaced = true
  }
}

const leavesOf = (node: RichTextNode): RichTextNode[] =>
  node.text !== undefined ? [node] : (node.children ?? []).flatMap(leavesOf)
