import type { Rule } from './rule'
import { advertisingWords } from './rules/advertising-words'
import { autocorrectRule } from './rules/autocorrect'
import { bankCard } from './rules/bank-card'
import { deskWords } from './rules/desk-words'
import { ellipsisAndDash } from './rules/ellipsis-and-dash'
import { figures } from './rules/figures'
import { forbiddenWords } from './rules/forbidden-words'
import { halfWidthMarks } from './rules/half-width-marks'
import { identityNumber } from './rules/identity-number'
import { importerNote } from './rules/importer-note'
import { impossibleDate } from './rules/impossible-date'
import { impossibleTime } from './rules/impossible-time'
import { loadedWords } from './rules/loaded-words'
import { nearNames } from './rules/near-names'
import { numberRange } from './rules/number-range'
import { officeOrder } from './rules/office-order'
import { offices } from './rules/offices'
import { origin } from './rules/origin'
import { pairedMarks } from './rules/paired-marks'
import { phoneNumber } from './rules/phone-number'
import { pictureWords } from './rules/picture-words'
import { productPraise } from './rules/product-praise'
import { protectedPersons } from './rules/protected-persons'
import { publishedBefore } from './rules/published-before'
import { repeatedMarks } from './rules/repeated-marks'
import { reversedPeriod } from './rules/reversed-period'
import { spacing } from './rules/spacing'
import { weekday } from './rules/weekday'
import { wrongCharacters } from './rules/wrong-characters'

/** Every rule of the copy-check. To add one: its file, its test beside it, a line here, labelled sentences. */
export const RULES: Rule[] = [
  autocorrectRule,
  halfWidthMarks,
  spacing,
  pairedMarks,
  ellipsisAndDash,
  repeatedMarks,
  numberRange,
  wrongCharacters,
  forbiddenWords,
  deskWords,
  loadedWords,
  productPraise,
  advertisingWords,
  offices,
  officeOrder,
  nearNames,
  impossibleDate,
  weekday,
  impossibleTime,
  reversedPeriod,
  figures,
  pictureWords,
  importerNote,
  origin,
  identityNumber,
  phoneNumber,
  bankCard,
  protectedPersons,
  publishedBefore,
]
