import type { LabelledCase } from './case'
import { cleanCharacters } from './clean-characters'
import { cleanFigures } from './clean-figures'
import { cleanPeople } from './clean-people'
import { cleanWords } from './clean-words'
import { faultyFigures } from './faulty-figures'
import { faultyPeople } from './faulty-people'
import { faultyWords } from './faulty-words'
import { secondClean } from './second-clean'
import { secondFaulty } from './second-faulty'
import { thirdClean } from './third-clean'
import { thirdFaulty } from './third-faulty'

const clean = [
  ...cleanWords,
  ...cleanFigures,
  ...cleanPeople,
  ...secondClean,
  ...thirdClean,
  ...cleanCharacters,
]

/** The whole labelled set. The clean sentences were written before the rules. */
export const labelledCases: LabelledCase[] = [
  ...clean.map((copy) => ({ copy, marks: [] })),
  ...faultyWords,
  ...faultyFigures,
  ...faultyPeople,
  ...secondFaulty,
  ...thirdFaulty,
]
