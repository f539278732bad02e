import { isCalendarDay } from '../dates'
import { buildPage } from '../page-import/build-page'
import type { PageSegments } from '../page-import/segments'
import type { PageContext, PageHead } from '../page-import/types'
import { type PageDecision, proposedPhones } from './decision'
import type { CreateRequest } from './request'

/** The numbers of the stories in the order in which `buildPage` returns them. */
export const storyNumbers = (segments: PageSegments): number[] =>
  [...new Set(segments.map(({ story }) => story).filter((n) => n !== null))].sort((a, b) => a - b)

/** The date and paper typed in by hand help to read what the page leaves out: the year of 9月2日. */
export function contextOf({ publication, date }: PageHead): PageContext {
  return {
    ...(publication ? { publication } : {}),
    ...(date && isCalendarDay(date) ? { date } : {}),
  }
}

/** Builds the page from its text and segments, lays the editor's corrections over it, and keeps what was chosen. */
export function decide(request: CreateRequest): PageDecision {
  const { text, segments, head } = request
  const page = buildPage(segments, text, contextOf(head))
  const built = new Map(storyNumbers(segments).map((number, i) => [number, page.stories[i]]))
  return {
    head,
    stories: request.stories.flatMap(({ number, edits, union, taken }) => {
      const story = built.get(number)
      if (!story) return []
      const proposals = story.suggestions.filter((_, i) => taken.includes(i))
      return [{ ...story, ...edits, union, taken: proposals }]
    }),
    phones: proposedPhones(page, text).filter(({ number }) => request.phones.includes(number)),
    text,
  }
}
