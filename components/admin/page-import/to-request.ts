import { proposedPhones } from '@/domain/page-drafts/decision'
import { isSure, proposalKey } from '@/domain/page-drafts/proposal-words'
import type { CreateRequest } from '@/domain/page-drafts/request'
import type { ImportedPage, ImportedStory } from '@/domain/page-import/types'
import { choiceOf, type ImportState, type StoryChoice } from './import-state'

export type NumberedStory = { number: number; story: ImportedStory }

/** Whether a proposal is ticked: as the importer would, unless the editor said otherwise. */
export const isTaken = (proposal: ImportedStory['suggestions'][number], choice: StoryChoice) =>
  isSure(proposal) !== choice.toggled.includes(proposalKey(proposal))

/** What the server is asked to make drafts of. */
export function toRequest(
  state: ImportState,
  stories: NumberedStory[],
  page: ImportedPage,
): CreateRequest {
  return {
    text: state.text,
    segments: state.segments,
    head: state.head,
    stories: stories
      .filter(({ number }) => !choiceOf(state, number).isLeftOut)
      .map(({ number, story }) => {
        const choice = choiceOf(state, number)
        const taken = story.suggestions.flatMap((p, i) => (isTaken(p, choice) ? [i] : []))
        return { number, edits: choice.edits, union: choice.union, taken }
      }),
    phones: proposedPhones(page, state.text)
      .map(({ number }) => number)
      .filter((number) => !state.phonesLeftOut.includes(number)),
  }
}
