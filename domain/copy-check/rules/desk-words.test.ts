import { expect, test } from 'vitest'
import { foundBy, quotesBy } from '../found-by'
import { deskWords } from './desk-words'

const words = [
  {
    words: ['工联'],
    level: 'blocking' as const,
    reason: '本报称“工会”。',
    suggestion: '改为“工会”',
    except: ['工联会'],
  },
]

test('the desk’s own words are found, with its own reason', () => {
  expect(foundBy(deskWords, '市工联到场', { words })).toMatchObject([
    { quote: '工联', start: 1, end: 3, reason: '本报称“工会”。', suggestion: '改为“工会”' },
  ])
})

test('an exception covers the word; without a list there is nothing', () => {
  expect(quotesBy(deskWords, '香港工联会到访', { words })).toEqual([])
  expect(quotesBy(deskWords, '市工联到场')).toEqual([])
})

test('three thousand words that begin alike are read no differently from one', () => {
  const many = Array.from(
    { length: 3000 },
    (_, index) => `工联${String.fromCharCode(0x4e00 + index)}`,
  )
  const entry = { words: many, level: 'advisory' as const, reason: '', suggestion: '' }
  expect(quotesBy(deskWords, `市工联${many[2999]?.[2]}到场`, { words: [entry] })).toEqual([
    many[2999],
  ])
})
