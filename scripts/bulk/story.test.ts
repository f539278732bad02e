import { expect, test } from 'vitest'
import { blocksOf, plainText } from '@/domain/rich-text'
import { storyOf } from './story'

const places = {
  unions: [{ id: 7, name: '东湖区总工会' }],
  columns: [3],
  pictures: [{ id: 9 }],
  subjects: [{ path: 'studios' as const, id: 5 }],
  signatories: [],
}
const now = new Date('2026-11-24T00:00:00Z')
const stories = Array.from({ length: 300 }, (_, i) => storyOf(i + 1, places, now))

test('a number is always the same story', () => {
  expect(storyOf(42, places, now)).toEqual(storyOf(42, places, now))
  expect(new Set(stories.map(({ slug }) => slug)).size).toBe(300)
})

test('bodies have 300 to 900 characters and no slot is left open', () => {
  const bodies = stories.map((story) => blocksOf(story.body).map(plainText).join(''))
  expect(bodies.filter((body) => body.length < 300 || body.length > 900)).toEqual([])
  expect(JSON.stringify(stories)).not.toMatch(/\{\w+\}|undefined/)
})

test('they are of the last ten years, in Chinese headlines, some with a picture', () => {
  const times = stories.map(({ published_at }) => Date.parse(published_at))
  expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime())
  expect(Math.min(...times)).toBeGreaterThan(Date.parse('2016-11-26T00:00:00Z'))
  expect(stories.filter(({ headline }) => !/^[\p{sc=Han}]{8,40}$/u.test(headline))).toEqual([])
  const pictured = stories.filter((story) => story.lead_photo_image_id !== null).length
  expect(pictured).toBeGreaterThan(15)
  expect(pictured).toBeLessThan(75)
})
