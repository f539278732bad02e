import type { LabelledCase } from './case'
import { cleanFigures } from './clean-figures'
import { cleanPeople } from './clean-people'
import { cleanWords } from './clean-words'
import { faultyFigures } from './faulty-figures'
import { faultyPeople } from './faulty-people'
import { faultyWords } from './faulty-words'
import { secondClean } from './second-clean'
import { secondFaulty } from './second-faulty'

const clean = [...cleanWords, ...cleanFigures, ...cleanPeople, ...secondClean]

/** The whole labelled set. The clean sentences were written before the rules. */
export const labelledCases: LabelledCase[] = [
  ...clean.map((copy) => ({ copy, marks: [] })),
  ...faultyWords,
  ...faultyFigures,
  ...faultyPeople,
  ...secondFaulty,
]
