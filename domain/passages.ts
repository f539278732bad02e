import { blocksOf, plainText, type RichTextNode, type RichTextState } from './rich-text'

/** A piece of a text without any form, as it is read aloud or printed in a column. */
export type Passage = { kind: 'paragraph' | 'subhead' | 'quote'; text: string }

const KINDS: Record<string, Passage['kind']> = { heading: 'subhead', quote: 'quote' }

/** The words of a text in reading order; pictures and empty paragraphs have none. */
export const passagesOf = (state: RichTextState | null | undefined): Passage[] =>
  blocksOf(state)
    .flatMap(linesOf)
    .filter(({ text }) => text !== '')

/** Each point of a list is a passage of its own. */
function linesOf(node: RichTextNode): Passage[] {
  if (node.type === 'list') return (node.children ?? []).flatMap(linesOf)
  return [{ kind: KINDS[node.type] ?? 'paragraph', text: plainText(node).trim() }]
}

export const lengthOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { text }) => sum + [...text].length, 0)

/** A paragraph also costs the indent and the rest of its last line. */
const PARAGRAPH_COST = 8
/** What is left for a last paragraph is not worth beginning one. */
const TOO_LITTLE = 24

/**
 * The first passages of a text, of so many characters in all, the last cut where a sentence ends. The first passage
 * always begins, and no subhead stands at the end.
 */
export function openingPassages(passages: readonly Passage[], limit: number): Passage[] {
  const opening: Passage[] = []
  let room = limit
  for (const { kind, text } of passages) {
    if (opening.length > 0 && room < TOO_LITTLE) break
    const cut = cutAtSentence(text, Math.max(room, TOO_LITTLE))
    opening.push({ kind, text: cut })
    if (cut !== text) break
    room -= [...text].length + PARAGRAPH_COST
  }
  while (opening.at(-1)?.kind === 'subhead') opening.pop()
  return opening
}

const NEAR = 0.75
const SENTENCE = /^.*[。！？!?…][”’」』）)]*/su

/** Cut to `limit` characters: after a sentence if one ends near there, else with an ellipsis. */
export function cutAtSentence(text: string, limit: number): string {
  const characters = [...text]
  if (characters.length <= limit) return text
  const kept = characters.slice(0, limit).join('')
  const sentences = SENTENCE.exec(kept)?.[0] ?? ''
  return [...sentences].length >= limit * NEAR ? sentences : `${kept}……`
}
