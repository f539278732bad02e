import { wordFinder } from '../find-words'
import { passageRule } from '../rule'
import { ADVERTISING_WORDS } from '../words/advertising'

const findAdvertising = wordFinder(ADVERTISING_WORDS)

/** What the Advertising Law forbids; only in what is printed as an advertisement or a notice. */
export const advertisingWords = passageRule('advertising-words', (_context, kind) =>
  kind === 'story' ? () => [] : findAdvertising,
)
