import { wordFinder } from '../find-words'
import { passageRule } from '../rule'
import { FORBIDDEN_WORDS } from '../words/forbidden'

const findForbidden = wordFinder(FORBIDDEN_WORDS)

/** Words of the paper's own list of forbidden wording. */
export const forbiddenWords = passageRule('forbidden-words', () => findForbidden)
