import type { RichTextState } from './rich-text'
import { bodyLines } from './search/body-text'

type ReadStory = {
  kicker?: string | null
  headline?: string | null
  deck?: string | null
  dateline?: string | null
  reporters?: string[] | null
  correspondents?: string[] | null
  source?: { publication?: string | null; author?: string | null; title?: string | null } | null
  leadPhoto?: { caption?: string | null } | null
  photos?: { caption?: string | null }[] | null
  body?: RichTextState | null
}

/**
 * All words of a story that are answered for by whoever signs it, line by line as they are read: the headlines, who wrote
 * it, where it comes from, the text, the captions. What stands in a field of its own is led by the field's name.
 */
export function readingLines(story: ReadStory): string[] {
  const { source } = story
  const named: [string, string | null | undefined][] = [
    ['引题', story.kicker],
    ['主题', story.headline],
    ['副题', story.deck],
    ['电头', story.dateline],
    ['记者', story.reporters?.join('、')],
    ['通讯员', story.correspondents?.join('、')],
    ['转载来源', [source?.publication, source?.author, source?.title].filter(Boolean).join('，')],
  ]
  const captions = [story.leadPhoto, ...(story.photos ?? [])].map((photo) => photo?.caption)
  return [
    ...named.flatMap(([name, words]) => (words ? [`${name}：${words}`] : [])),
    ...bodyLines(story.body),
    ...captions.flatMap((caption) => (caption ? [`图片说明：${caption}`] : [])),
  ]
}
