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
    phones: proposedPhones(page),
    text,
  }
}

/** The numbers of the page's advertisement desk, each once, with the words they stand in. */
export function proposedPhones(page: ImportedPage): ProposedPhone[] {
  const found = page.advertisements.flatMap(({ label, phones }) =>
    phones.map((number) => ({ number, quote: `${label} ${number}`.trim() })),
  )
  return found.filter((phone, i) => found.findIndex((p) => p.number === phone.number) === i)
}
