import { bare, fold } from '../page-import/fold'
import { type CompleteHead, plainPageNumber } from './head'

/** Two printings of one title compare equal: widths, blanks, punctuation and case aside. */
const normalised = (title: string) => bare(fold(title.normalize('NFKC'))).toLowerCase()

type Kind = 'article' | 'event' | 'studio'

/**
 * What stays the same when one page is imported again: publication, day, page number and normalised title. The caller
 * stores its hash. Two stories of one page under one title (two 编者按) are told apart by their order.
 *
 * @param nth 0 for the first document of this title on the page
 */
export function importKey(kind: Kind, head: CompleteHead, title: string, nth = 0): string {
  return [
    kind,
    normalised(head.publication),
    head.date,
    plainPageNumber(head.number),
    normalised(title),
    nth,
  ].join('\n')
}

/** For each title, how many equal ones stand before it. */
export function occurrences(titles: string[]): number[] {
  const seen = new Map<string, number>()
  return titles.map((title) => {
    const nth = seen.get(normalised(title)) ?? 0
    seen.set(normalised(title), nth + 1)
    return nth
  })
}
