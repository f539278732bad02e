import { segmentPage } from './segment-page'
import type { PageSegments, Segment } from './segments'

export type Place = 'story' | 'advertisement' | 'furniture' | 'unplaced'

/** Where the characters of one segment went. A page head counts as furniture: it belongs to no story. */
export function placeOf(segment: Segment): Place {
  if (segment.role === 'unplaced') return 'unplaced'
  if (segment.role === 'furniture' || segment.role === 'page-head') return 'furniture'
  return segment.role.startsWith('advertisement') ? 'advertisement' : 'story'
}

/** For every stretch of the text the one place it went to. The stretches tile the text: nothing is lost or doubled. */
export function coverage(text: string, segments: PageSegments = segmentPage(text)) {
  return segments.map((s) => ({ start: s.start, end: s.end, place: placeOf(s), story: s.story }))
}
