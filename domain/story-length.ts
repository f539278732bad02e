import { countNoticeCharacters } from './notice-count'
import { blocksOf, plainText, type RichTextState } from './rich-text'

export type StoryLength = { characters: number; paragraphs: number; pictures: number }

/**
 * How long a body is, as the paper counts 字数: each Han character and each mark is one, a group of figures or of
 * letters is one, white space is none. A subhead counts, a picture's words do not.
 */
export function storyLength(body: RichTextState | null | undefined): StoryLength {
  const blocks = blocksOf(body)
  const texts = blocks.map(plainText).filter((text) => text.trim() !== '')
  return {
    characters: texts.reduce((sum, text) => sum + countNoticeCharacters(text), 0),
    paragraphs: texts.length,
    pictures: blocks.filter(({ type }) => type === 'upload').length,
  }
}
