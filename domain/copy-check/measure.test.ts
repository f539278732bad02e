import { expect, test } from 'vitest'
import { bareContext } from './context'
import { measure, precision, recall } from './measure'

const context = bareContext('2026-11-24', (text) => text)

test('a finding is a hit where it is marked, a false alarm where it is not, and a mark not found is a miss', () => {
  const { all, blocking, byRule } = measure(
    [
      { copy: '厂里有残废人', marks: [['forbidden-words', '残废人']] },
      { copy: '定于11月31日', marks: [] },
      { copy: '一切都好', marks: [['spacing', '都']] },
    ],
    context,
  )
  expect(all).toEqual({ hits: 1, falseAlarms: 1, misses: 1 })
  expect(blocking).toEqual({ hits: 1, falseAlarms: 1, misses: 0 })
  expect(byRule.get('spacing')).toEqual({ hits: 0, falseAlarms: 0, misses: 1 })
})

test('precision and recall', () => {
  expect(precision({ hits: 3, falseAlarms: 1, misses: 9 })).toBe(0.75)
  expect(recall({ hits: 3, falseAlarms: 1, misses: 9 })).toBe(0.25)
  expect(precision({ hits: 0, falseAlarms: 0, misses: 0 })).toBe(1)
})
