import { expect, test } from 'vitest'
import type { Actor } from './actor'
import { anchorOf, answerRefusal, openBlocking, remarkRefusal } from './remark'
import type { ReviewState } from './review'
import { factsWith } from './review-facts.fixture'

const author: Actor = { id: 1, roles: ['author'], union: 10 }
const editor: Actor = { id: 2, roles: ['editor'], union: 10 }
const stranger: Actor = { id: 3, roles: ['author', 'editor'], union: 20 }
const reviewer: Actor = { id: 4, roles: ['reviewer'], union: 99 }
const facts = (state: ReviewState) => factsWith({ state })

test('remarks are made by whoever the story waits for', () => {
  expect(remarkRefusal(facts('first'), editor)).toBeNull()
  expect(remarkRefusal(facts('first'), reviewer)).toBe('not-your-stage')
  expect(remarkRefusal(facts('first'), author)).toBe('not-your-stage')
  expect(remarkRefusal(facts('draft'), editor)).toBe('not-your-stage')
})

test('a remark is seen to once, by who has the story, or taken back by who made it', () => {
  const open = { by: 4, isOpen: true }
  expect(answerRefusal(open, facts('returned'), author)).toBeNull()
  expect(answerRefusal(open, facts('second'), author)).toBe('not-yours-to-answer')
  expect(answerRefusal(open, facts('second'), reviewer)).toBeNull()
  expect(answerRefusal(open, facts('published'), stranger)).toBe('not-yours-to-answer')
  expect(answerRefusal({ by: 4, isOpen: false }, facts('returned'), author)).toBe('answered')
})

test('what holds a story up is a blocking remark without an answer', () => {
  expect(
    openBlocking([
      { id: 1, answers: null, blocking: true },
      { id: 2, answers: null, blocking: false },
      { id: 3, answers: null, blocking: true },
      { id: 4, answers: 1, blocking: false },
    ]),
  ).toEqual([3])
})

test('a remark stays with its line through edits and moves, and tells when the line is gone', () => {
  const quote = '活动共有300名职工参加。'
  expect(anchorOf(quote, ['另一段。', quote])).toBe(1)
  expect(anchorOf(quote, ['新加一段。', '活动共有412名职工参加骑行。', '结尾。'])).toBe(1)
  expect(anchorOf(quote, ['天地玄黄，宇宙洪荒。'])).toBeNull()
  expect(anchorOf(quote, [])).toBeNull()
})
