import {
  beginStory,
  mergeWithPrevious,
  setContinues,
  setRole,
  setStory,
  splitAt,
} from '@/domain/page-drafts/correct-segments'
import type { StoryEdits } from '@/domain/page-drafts/request'
import type { PageSegments, Role } from '@/domain/page-import/segments'
import type { PageHead } from '@/domain/page-import/types'

/** What the editor decided of one story, beyond what the importer read. */
export type StoryChoice = {
  isLeftOut: boolean
  edits: StoryEdits
  union: number | null
  /** Proposals whose tick differs from the importer's own. */
  toggled: string[]
}

export type ImportState = {
  text: string
  segments: PageSegments
  head: PageHead
  choices: Record<number, StoryChoice>
  /** Numbers of the ad desk that are not to be proposed. */
  phonesLeftOut: string[]
}

export type ImportAction =
  | { type: 'role'; at: number; role: Role }
  | { type: 'story'; at: number; story: number | null }
  | { type: 'begin-story'; at: number }
  | { type: 'split'; at: number; offset: number }
  | { type: 'merge'; at: number }
  | { type: 'continues'; at: number; continues: boolean }
  | { type: 'head'; change: Partial<PageHead> }
  | { type: 'choice'; story: number; change: Partial<StoryChoice> }
  | { type: 'phone'; number: string }

const NO_CHOICE: StoryChoice = { isLeftOut: false, edits: {}, union: null, toggled: [] }

export const choiceOf = (state: ImportState, story: number): StoryChoice =>
  state.choices[story] ?? NO_CHOICE

/** The next state of a page being checked: every correction of its text, and every decision on its stories. */
export function reduceImport(state: ImportState, action: ImportAction): ImportState {
  const { segments } = state
  switch (action.type) {
    case 'role':
      return { ...state, segments: setRole(segments, action.at, action.role) }
    case 'story':
      return { ...state, segments: setStory(segments, action.at, action.story) }
    case 'begin-story': {
      const begun = beginStory(segments, action.at)
      return { ...state, segments: begun.segments, choices: moveUp(state.choices, begun.inserted) }
    }
    case 'split':
      return { ...state, segments: splitAt(segments, action.at, action.offset) }
    case 'merge':
      return { ...state, segments: mergeWithPrevious(segments, action.at) }
    case 'continues':
      return { ...state, segments: setContinues(segments, action.at, action.continues) }
    case 'head':
      return { ...state, head: { ...state.head, ...action.change } }
    case 'choice': {
      const choice = { ...choiceOf(state, action.story), ...action.change }
      return { ...state, choices: { ...state.choices, [action.story]: choice } }
    }
    case 'phone':
      return { ...state, phonesLeftOut: toggle(state.phonesLeftOut, action.number) }
  }
}

/** Stories from `inserted` on have moved up by one, and what was decided of them with them. */
const moveUp = (choices: ImportState['choices'], inserted: number): ImportState['choices'] =>
  Object.fromEntries(
    Object.entries(choices).map(([story, choice]) => [
      Number(story) >= inserted ? Number(story) + 1 : Number(story),
      choice,
    ]),
  )

export const toggle = (list: string[], item: string): string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
