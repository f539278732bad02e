import { wordFinder } from '../find-words'
import { passageRule } from '../rule'
import { LOADED_WORDS } from '../words/loaded'

const findLoaded = wordFinder(LOADED_WORDS)

/** Wording to be careful with in news; advertising has rules of its own. */
export const loadedWords = passageRule('loaded-words', (_context, kind) =>
  kind === 'story' ? findLoaded : () => [],
)
