import { diffArrays } from 'diff'
import { blocksOf, type RichTextNode, type RichTextState } from '../rich-text'
import { blockIdentity } from './block-identity'

export type Choice = 'mine' | 'theirs' | 'both'

/** A run of paragraphs that both have, or a place where two texts differ. */
export type BodyPart =
  | { kind: 'same'; blocks: RichTextNode[] }
  | { kind: 'differs'; mine: RichTextNode[]; theirs: RichTextNode[]; suggested: Choice }

type Body = RichTextState | null | undefined

/**
 * Two texts that began from one, side by side. At each difference that one side is suggested which was changed: where
 * only the other wrote, theirs; else one's own.
 *
 * @param base the text that both began from
 */
export function compareBodies(mine: Body, theirs: Body, base: Body): BodyPart[] {
  const known = new Set(blocksOf(base).map(blockIdentity))
  const isUntouched = (blocks: RichTextNode[]) =>
    blocks.every((block) => known.has(blockIdentity(block)))
  const parts: BodyPart[] = []
  let gone: RichTextNode[] = []
  const settle = (come: RichTextNode[]) => {
    if (gone.length + come.length > 0) {
      const onlyTheirs = isUntouched(gone) && !(isUntouched(come) && gone.length === 0)
      parts.push({
        kind: 'differs',
        mine: gone,
        theirs: come,
        suggested: onlyTheirs ? 'theirs' : 'mine',
      })
    }
    gone = []
  }
  const differences = diffArrays(blocksOf(mine), blocksOf(theirs), {
    comparator: (one, other) => blockIdentity(one) === blockIdentity(other),
  })
  for (const { added, removed, value } of differences) {
    if (removed) gone = value
    else if (added) settle(value)
    else {
      settle([])
      parts.push({ kind: 'same', blocks: value })
    }
  }
  settle([])
  return parts
}

/** The text that the choices make, in the order of the differences; both is one's own before the other's. */
export function mergeBody<State extends RichTextState>(
  frame: State,
  parts: readonly BodyPart[],
  choices: readonly Choice[],
): State {
  let next = 0
  const children = parts.flatMap((part) => {
    if (part.kind === 'same') return part.blocks
    const choice = choices[next++] ?? part.suggested
    if (choice === 'both') return [...part.mine, ...part.theirs]
    return choice === 'mine' ? part.mine : part.theirs
  })
  return { ...frame, root: { ...frame.root, children } }
}
