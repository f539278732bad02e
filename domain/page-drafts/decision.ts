import type { ImportedPage, ImportedStory, PageHead, Suggestion } from '../page-import/types'

/** What is to become of an imported page, once somebody has looked at it: the input of every import. */
export type PageDecision = {
  head: PageHead
  stories: DecidedStory[]
  /** Numbers for the ad desk, which an administrator accepts or not. */
  phones: ProposedPhone[]
  /** The page's text as it came in, kept with the edition. */
  text: string
}

/** A story to be drafted, with the proposals taken and, where the city desk chose one, its union. */
export type DecidedStory = ImportedStory & { taken: Suggestion[]; union: number | null }

export type ProposedPhone = { number: string; quote: string }

/** Everything that the importer found is taken: what the command line does. */
export function takeEverything(page: ImportedPage, text: string): PageDecision {
  return {
    head: page.page,
    stories: page.stories.map((story) => ({ ...story, taken: story.suggestions, union: null })),
    phones: proposedPhones(page, text),
    text,
  }
}

/** The numbers of the page's advertisement desk, each once, with the line they stand in. */
export function proposedPhones(page: ImportedPage, text: string): ProposedPhone[] {
  const numbers = new Set(page.advertisements.flatMap(({ phones }) => phones))
  return [...numbers].map((number) => ({ number, quote: lineOf(number, text) }))
}

const digits = (words: string) => words.normalize('NFKC').replace(/\D/g, '')

function lineOf(number: string, text: string): string {
  const line = text.split(/[\r\n]+/).findLast((each) => digits(each).includes(digits(number)))
  return line?.trim().slice(0, 80) ?? number
}
