import { wordFinder } from '../find-words'
import { passageRule } from '../rule'
import { WRONG_CHARACTERS } from '../words/wrong-characters'

const findWrong = wordFinder(WRONG_CHARACTERS)

/** Words written with another character of the same sound or look. */
export const wrongCharacters = passageRule('wrong-characters', () => findWrong)
