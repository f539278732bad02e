import { expect, test } from 'vitest'
import { softenQuoted } from './soften'

const hit = (start: number) => ({
  start,
  end: start + 1,
  level: 'blocking' as const,
  reason: '',
  suggestion: '',
})

test('what stands in quotation marks becomes a hint, and in a title nothing', () => {
  const text = '日“日”《日》'
  expect(softenQuoted(text, [hit(0), hit(2), hit(5)]).map(({ level }) => level)).toEqual([
    'blocking',
    'advisory',
  ])
})
