import { expect, test } from 'vitest'
import { ADVERTISING_WORDS } from './advertising'
import { FORBIDDEN_WORDS } from './forbidden'
import { LOADED_WORDS } from './loaded'
import { PRODUCT_PRAISE } from './product-praise'
import { WRONG_CHARACTERS } from './wrong-characters'

const lists = { ADVERTISING_WORDS, FORBIDDEN_WORDS, LOADED_WORDS, PRODUCT_PRAISE, WRONG_CHARACTERS }

test.each(Object.entries(lists))(
  'every exception in %s holds one of its words',
  (_name, entries) => {
    const idle = entries.flatMap(({ words, except = [] }) =>
      except.filter((longer) => !words.some((word) => longer.includes(word))),
    )
    expect(idle).toEqual([])
  },
)

test.each(Object.entries(lists))('no word stands twice in %s', (_name, entries) => {
  const words = entries.flatMap((entry) => entry.words)
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})
