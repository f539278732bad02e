import type { PageSegments, Role, Segment } from '../page-import/segments'
import { isOutsideStories } from './role-labels'

/*
 * A human's corrections of the segments. Each keeps them a tiling of the text: nothing is lost, nothing doubled. A
 * segment is named by its index; what is not there changes nothing.
 */

const replaced = (segments: PageSegments, at: number, change: Partial<Segment>): PageSegments =>
  segments.map((segment, i) => (i === at ? { ...segment, ...change } : segment))

/** The story in which a stretch at `at` stands: that of the nearest one before it, else after it, else the first. */
function storyAround(segments: PageSegments, at: number): number {
  const before = segments.slice(0, at).findLast(({ story }) => story !== null)
  const after = segments.slice(at).find(({ story }) => story !== null)
  return before?.story ?? after?.story ?? 0
}

export function setRole(segments: PageSegments, at: number, role: Role): PageSegments {
  const segment = segments[at]
  if (!segment) return segments
  const story = isOutsideStories(role) ? null : (segment.story ?? storyAround(segments, at))
  return replaced(segments, at, { role, story, continues: false })
}

/** Moves a stretch to another story, or out of all of them; a stretch that comes in from outside is text. */
export function setStory(segments: PageSegments, at: number, story: number | null): PageSegments {
  const segment = segments[at]
  if (!segment) return segments
  const outside = isOutsideStories(segment.role)
  if (story === null) {
    return replaced(segments, at, {
      role: outside ? segment.role : 'unplaced',
      story,
      continues: false,
    })
  }
  const role = outside ? 'paragraph' : segment.role
  return replaced(segments, at, { role, story, continues: false })
}

/** Whether a paragraph goes on with the one before it, which the layout had parted. */
export const setContinues = (segments: PageSegments, at: number, continues: boolean) =>
  replaced(segments, at, { continues })

/**
 * Begins a new story at a stretch: it and what follows of its story go there. Stories behind it move up by one, so
 * that numbers stay in printed order; `inserted` is the new story's number.
 */
export function beginStory(
  segments: PageSegments,
  at: number,
): { segments: PageSegments; inserted: number } {
  const begin = segments[at]
  const old = begin?.story ?? null
  const around = storyAround(segments, at)
  const hasBefore = segments.slice(0, at).some(({ story }) => story !== null)
  const inserted = old !== null || hasBefore ? (old ?? around) + 1 : around
  const moved = segments.map((segment, i) => {
    if (i === at) {
      const role: Role = isOutsideStories(segment.role) ? 'headline' : segment.role
      return { ...segment, role, story: inserted, continues: false }
    }
    if (segment.story === null) return segment
    if (segment.story === old && i > at) return { ...segment, story: inserted }
    return segment.story >= inserted ? { ...segment, story: segment.story + 1 } : segment
  })
  return { segments: moved, inserted }
}

/** Where the lines of a stretch begin, after its first: the places at which it can be divided. */
export function lineStarts(text: string, { start, end }: Segment): number[] {
  const starts: number[] = []
  for (const { index, 0: words } of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (words.trim() !== '') starts.push(start + index)
  }
  return starts.slice(1)
}

/** Divides a stretch at an offset of the text; both parts stay what the whole was. */
export function splitAt(segments: PageSegments, at: number, offset: number): PageSegments {
  const segment = segments[at]
  if (!segment || offset <= segment.start || offset >= segment.end) return segments
  const parts = [
    { ...segment, end: offset },
    { ...segment, start: offset, continues: false },
  ]
  return segments.toSpliced(at, 1, ...parts)
}

/** Joins a stretch to the one before it, which keeps what it is. */
export function mergeWithPrevious(segments: PageSegments, at: number): PageSegments {
  const segment = segments[at]
  const previous = segments[at - 1]
  if (!segment || !previous) return segments
  return segments.toSpliced(at - 1, 2, { ...previous, end: segment.end })
}
