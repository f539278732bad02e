import { expect, test } from 'vitest'
import { tagsOfStory } from './tags-of-story'

test('a story waits for what it is linked to, published or not', () => {
  const subjectIds = [
    { collection: 'events' as const, id: 3 },
    { collection: 'pledges' as const, id: 7 },
  ]
  expect(tagsOfStory({ body: null, photos: [], subjectIds })).toEqual([
    'doc:events:3',
    'doc:pledges:7',
  ])
})
