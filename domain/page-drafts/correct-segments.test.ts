import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentPage } from '../page-import/segment-page'
import type { PageSegments, Segment } from '../page-import/segments'
import {
  beginStory,
  lineStarts,
  mergeWithPrevious,
  setContinues,
  setRole,
  setStory,
  splitAt,
} from './correct-segments'
import { createRequest } from './request'
import { SEGMENT_ROLES } from './role-labels'

const segment = (start: number, end: number, role: Segment['role'], story: number | null) => ({
  start,
  end,
  role,
  story,
  continues: false,
})
const page: PageSegments = [
  segment(0, 5, 'page-head', null),
  segment(5, 10, 'headline', 0),
  segment(10, 20, 'paragraph', 0),
  segment(20, 30, 'paragraph', 0),
  segment(30, 40, 'headline', 1),
]
const stories = (segments: PageSegments) => segments.map(({ story }) => story)

describe('a correction', () => {
  test('of a role takes a stretch out of its story, or into the one around it', () => {
    expect(setRole(page, 2, 'furniture')[2]).toMatchObject({ role: 'furniture', story: null })
    expect(setRole(page, 0, 'kicker')[0]).toMatchObject({ role: 'kicker', story: 0 })
  })
  test('of a story moves one stretch', () => {
    expect(stories(setStory(page, 3, 1))).toEqual([null, 0, 0, 1, 1])
    expect(setStory(page, 3, null)[3]).toMatchObject({ role: 'unplaced', story: null })
    expect(setStory(page, 0, 1)[0]).toMatchObject({ role: 'paragraph', story: 1 })
  })
  test('that begins a story takes the rest of the old one along and keeps the order', () => {
    const { segments, inserted } = beginStory(page, 3)
    expect(inserted).toBe(1)
    expect(stories(segments)).toEqual([null, 0, 0, 1, 2])
  })
  test('that begins a story before all others is the first', () => {
    const { segments, inserted } = beginStory(page, 0)
    expect(inserted).toBe(0)
    expect(stories(segments)).toEqual([0, 1, 1, 1, 2])
  })
  test('divides at a line and joins again', () => {
    expect(splitAt(page, 2, 15).slice(2, 4)).toEqual([
      segment(10, 15, 'paragraph', 0),
      segment(15, 20, 'paragraph', 0),
    ])
    expect(mergeWithPrevious(splitAt(page, 2, 15), 3)).toEqual(page)
    expect(splitAt(page, 2, 10)).toEqual(page)
    expect(mergeWithPrevious(page, 0)).toEqual(page)
  })
})

test('the lines of a stretch, blank ones aside', () => {
  expect(lineStarts('甲\n\n乙\r\n  \n丙\n', segment(0, 10, 'paragraph', 0))).toEqual([3, 9])
})

test('whatever is corrected, the request is one that the server reads', () => {
  const text =
    '第04版:工会\n\n## 标题\n\n本报讯（记者 林小禾）正文。\n第二行。\n\n## 又一篇\n\n正文。\n'
  const correction = fc.record({
    what: fc.constantFrom('role', 'story', 'out', 'begin', 'split', 'merge', 'continues'),
    at: fc.nat(12),
    to: fc.nat(60),
  })
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
      let segments = segmentPage(text)
      for (const { what, at, to } of corrections) {
        if (what === 'role')
          segments = setRole(segments, at, SEGMENT_ROLES[to % SEGMENT_ROLES.length] ?? 'paragraph')
        if (what === 'story') segments = setStory(segments, at, to % 4)
        if (what === 'out') segments = setStory(segments, at, null)
        if (what === 'begin' && at < segments.length) segments = beginStory(segments, at).segments
        if (what === 'split') segments = splitAt(segments, at, to)
        if (what === 'merge') segments = mergeWithPrevious(segments, at)
        if (what === 'continues') segments = setContinues(segments, at, to % 2 === 0)
      }
      const head = { publication: null, date: null, number: null, section: null }
      const request = { text, segments, head, stories: [], phones: [] }
      expect(createRequest.safeParse(request).error?.issues).toBeUndefined()
    }),
  )
})
