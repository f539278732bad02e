import type { Finding } from './copy-check-api'

const BLOCKS = 'p, h2, h3, blockquote, li'

/** Takes whoever reads to the words of a finding: the field gets the focus, the words are selected. */
export function jumpTo(finding: Finding) {
  const { path, place, quote, sentence, at, start, end } = finding
  const [field = place.field === 'authors' ? 'reporters' : place.field, ...rest] = path ?? []
  const holder = document.getElementById(`field-${[field, ...rest].join('__')}`)
  if (holder instanceof HTMLInputElement || holder instanceof HTMLTextAreaElement) {
    holder.focus()
    holder.setSelectionRange(start, end)
    return show(holder)
  }
  if (place.field === 'paragraph') return selectInText(sentence, at, quote.length)
  const whole = document.getElementById(`field-${field}`)
  const input = whole?.querySelector<HTMLElement>('input, textarea, button')
  input?.focus()
  if (whole) show(whole)
}

function selectInText(sentence: string, at: number, length: number) {
  // The editor bears no name of its field: it is known by what stands in it.
  const editors = [...document.querySelectorAll<HTMLElement>('[data-lexical-editor]')]
  const editor = editors.find(({ textContent }) => textContent?.includes(sentence))
  if (!editor) return
  const block = [...editor.querySelectorAll<HTMLElement>(BLOCKS)].find(({ textContent }) =>
    textContent?.includes(sentence),
  )
  if (!block) return show(editor)
  const start = (block.textContent?.indexOf(sentence) ?? 0) + at
  const range = document.createRange()
  const [from, to] = [placeIn(block, start), placeIn(block, start + length)]
  if (!from || !to) return show(block)
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  editor.focus({ preventScroll: true })
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  show(block)
}

/** The text node in which a letter of a block stands. */
function placeIn(block: HTMLElement, offset: number): { node: Node; offset: number } | null {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let left = offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? ''
    if (left <= length) return { node, offset: left }
    left -= length
  }
  return null
}

function show(element: Element) {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' })
}
