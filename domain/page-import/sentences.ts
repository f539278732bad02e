import { fold } from './fold'
import type { ImportedStory } from './types'

/** A story's words for the rules that propose: lines in printed order, folded beside the words as printed. */
export type Sentence = { printed: string; folded: string }

/** Sentences longer than this are cut, so that no rule's work grows with a broken page. */
const MAX_SENTENCE = 600

/** Headline, deck and kicker first, then the sentences of captions and paragraphs. */
export function storyText(story: ImportedStory): Sentence[] {
  const heads = [story.kicker, story.headline, story.deck].filter((line) => line !== null)
  const body = [...story.paragraphs, ...story.captions].flatMap(
    (p) => p.match(/[^。！？!?；;]+[。！？!?；;]*[”’）」]*/g) ?? [],
  )
  return [...heads, ...body].map((line) => {
    const printed = line.slice(0, MAX_SENTENCE).trim()
    return { printed, folded: fold(printed) }
  })
}
