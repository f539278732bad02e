import { expect, test } from 'vitest'
import { tagsOfStory } from './tags-of-story'

test('a story waits for what it is linked to, published or not', () => {
  const relatedIds = [
    { collection: 'events' as const, id: 3 },
    { collection: 'pledges' as const, id: 7 },
  ]
  expect(tagsOfStory({ body: null, photos: [], relatedIds })).toEqual([
    'doc:events:3',
    'doc:pledges:7',
  ])
})
