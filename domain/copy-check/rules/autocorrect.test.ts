import { expect, test } from 'vitest'
import { foundBy } from '../found-by'
import { autocorrectRule } from './autocorrect'

const correct = (text: string) => text.replace('说,', '说，').replace('１２', '12')

test('each change is a hit with what should stand there; changes that touch are one', () => {
  const hits = foundBy(autocorrectRule, '他说,１２人', { correct })
  expect(hits.map(({ quote, start, end, suggestion }) => [quote, start, end, suggestion])).toEqual([
    [',１２', 2, 5, '改为“，12”'],
  ])
})

test('a right text has none, and a correction of another length is not mapped', () => {
  expect(foundBy(autocorrectRule, '他说，十二人', { correct })).toEqual([])
  expect(foundBy(autocorrectRule, '他说', { correct: () => '他说了' })).toEqual([])
})
