import { expect, test } from 'vitest'
import { labelledCases } from '../../domain/copy-check/labelled/cases'
import { labelledContext } from '../../domain/copy-check/labelled/context'
import { measure, precision } from '../../domain/copy-check/measure'
import { RULES } from '../../domain/copy-check/rules'
import { autocorrect } from '../../lib/autocorrect'

const measured = measure(labelledCases, labelledContext(autocorrect))
const clean = labelledCases.filter(({ marks }) => marks.length === 0)

test('of what blocks a story at least 95 in 100 are wrong indeed', () => {
  expect(measured.blocking.hits).toBeGreaterThan(40)
  expect(precision(measured.blocking)).toBeGreaterThanOrEqual(0.95)
})

test('the labelled set is large, half of it right, and has something for every rule', () => {
  expect(labelledCases.length).toBeGreaterThanOrEqual(140)
  expect(clean.length).toBeGreaterThanOrEqual(70)
  const marked = new Set(labelledCases.flatMap(({ marks }) => marks.map(([rule]) => rule)))
  expect(RULES.map(({ name }) => name).filter((name) => !marked.has(name))).toEqual([])
})
