import { wordFinder } from '../find-words'
import { passageRule } from '../rule'

/** Words of the list that administrators keep. */
export const deskWords = passageRule('desk-words', ({ words }) => wordFinder(words))
