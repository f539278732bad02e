import { formatDate } from '../dates'
import { closedCaption } from '../picture'
import type { FeedStory } from './feed-story'

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)

/**
 * What a reader's program shows of a story: the stack around the headline, the picture with its credit, the first
 * words, corrections, and the way to the whole of it. As a newspaper's own feeds have it, the text stays on the page: a
 * correction or a withdrawal reaches it there.
 *
 * @param origin of this site: a feed has no address against which a path could be read
 */
export function storyHtml(story: FeedStory, origin: string): string {
  const { kicker, deck, excerpt, picture, corrections, source, lentFrom, href } = story
  return [
    ...(kicker ? [`<p>${escapeHtml(kicker)}</p>`] : []),
    ...(deck ? [`<p><strong>${escapeHtml(deck)}</strong></p>`] : []),
    ...(picture ? [figureOf(picture, origin)] : []),
    ...(excerpt ? [`<p>${escapeHtml(excerpt)}</p>`] : []),
    ...(source ? [`<p>来源：${escapeHtml(source.publication)}</p>`] : []),
    ...(lentFrom ? [`<p>来源：${escapeHtml(lentFrom)}</p>`] : []),
    ...corrections.map(
      ({ date, text }) => `<p>更正（${formatDate(date)}）：${escapeHtml(text)}</p>`,
    ),
    `<p><a href="${escapeHtml(origin + href)}">阅读全文</a></p>`,
  ].join('\n')
}

function figureOf(picture: NonNullable<FeedStory['picture']>, origin: string): string {
  const words = [picture.caption ? closedCaption(picture.caption) : null, picture.credit].filter(
    (line) => line !== null,
  )
  const caption = words.length > 0 ? `<figcaption>${escapeHtml(words.join(''))}</figcaption>` : ''
  const src = escapeHtml(origin + picture.src)
  return `<figure><img src="${src}" alt="${escapeHtml(picture.alt)}">${caption}</figure>`
}

/** The same without any form, for programs that show one line. */
export const storySummary = ({ kicker, deck, excerpt }: FeedStory): string =>
  [kicker, deck, excerpt].filter((line) => line !== null).join('\n')
