import { expect, test } from 'vitest'
import { readOptions } from './options.mjs'

test('without options everything is measured at three sizes', () => {
  expect(readOptions([])).toEqual({
    sizes: [100, 10_000, 100_000],
    parts: ['a', 'b', 'c', 'd', 'e', 'f'],
    quick: false,
  })
})

test('a small run, single parts, and sizes from small to large', () => {
  expect(readOptions(['--quick', '--only', 'a,c'])).toMatchObject({ sizes: [100], quick: true })
  expect(readOptions(['--stories', '1000,10', '--only', 'd'])).toMatchObject({
    sizes: [10, 1000],
    parts: ['d'],
  })
})

test.each([[['--stories', 'x']], [['--only', 'z']], [['--only']], [['--storys', '5']]])(
  '%j is refused with the usage',
  (args) => expect(() => readOptions(args)).toThrow('npm run bench'),
)
