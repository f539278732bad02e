import type { Credit, ImportedStory } from '../page-import/types'
import type { PlainBlock } from '../paragraphs-to-lexical'

const TITLE_LENGTH = 20

/** The title a draft goes by: its headline, or, where the page has none, the first words under a mark that says so. */
export function workingHeadline(story: ImportedStory): string {
  if (story.headline?.trim()) return story.headline.trim()
  const words = [...(story.captions[0] ?? story.paragraphs[0] ?? story.kicker ?? '')]
  const cut = words.length > TITLE_LENGTH ? '…' : ''
  return `（无题）${words.slice(0, TITLE_LENGTH).join('')}${cut}`
}

/** 记者 王某 摄; 新华社 发; agencies and names as printed. */
export const creditLine = ({ agency, names, role }: Credit): string =>
  [[agency, names.join('、')].filter(Boolean).join(' '), role].filter(Boolean).join(' ')

/**
 * The body of a draft. A picture's words stand at the end, set apart, with the credits: the picture itself is not on
 * an imported page, and its caption and credit belong beside it once it is uploaded.
 */
export function bodyOf(story: ImportedStory): PlainBlock[] {
  const credits = story.credits.map(creditLine)
  if (story.kind === 'photo') {
    const credit = credits.length > 0 ? [{ quote: credits.join('；') }] : []
    return [...story.captions, ...story.paragraphs, ...credit]
  }
  const captions = story.captions.map((caption) => ({ quote: `图片说明：${caption}` }))
  const credit = credits.length > 0 ? [{ quote: `图片署名：${credits.join('；')}` }] : []
  return [...story.paragraphs, ...captions, ...credit]
}
