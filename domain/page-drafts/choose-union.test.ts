import { describe, expect, test } from 'vitest'
import type { Suggestion } from '../page-import/types'
import { unionOfStory } from './choose-union'

const unions = [
  { id: 1, name: '临江市总工会', shortName: '市总', kind: 'municipal' },
  { id: 2, name: '临江市东湖区总工会', shortName: '东湖', kind: 'district' },
]
const named = (value: string): Suggestion => ({
  kind: 'union',
  value,
  confidence: 0.9,
  quote: value,
})

describe('the union of a draft', () => {
  test('is the author’s own, whatever the text names and the request says', () => {
    const story = { union: 2, taken: [named('东湖区总工会')] }
    expect(unionOfStory(story, { choosesUnion: false, own: 7 }, unions)).toBe(7)
  })
  test('is, for the city desk, the chosen one, the proposed one, its own', () => {
    const desk = { choosesUnion: true, own: 1 }
    expect(unionOfStory({ union: 1, taken: [named('东湖区总工会')] }, desk, unions)).toBe(1)
    expect(unionOfStory({ union: 9, taken: [named('东湖区总工会')] }, desk, unions)).toBe(2)
    const proposed = [named('南山区总工会'), named('东湖区总工会')]
    expect(unionOfStory({ union: null, taken: proposed }, desk, unions)).toBe(2)
    expect(unionOfStory({ union: null, taken: [] }, desk, unions)).toBe(1)
  })
})
