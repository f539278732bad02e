import { isCaptionOpening } from './caption'
import { fold } from './fold'
import { sharedWords, subjectWords } from './related'
import type { Segment } from './segments'

/** How many stories before and after a picture may be the one it belongs to. */
const REACH = 3
/** Words shared with another story that a caption (上图：…), and a picture without any headline, must have. */
const ENOUGH = { caption: 2, headless: 3 }

/**
 * Layout and OCR set a picture's words below another story. A caption, or a picture that stands headless for itself, goes
 * to the near story whose words it shares, if it shares none with its own. Stories are then numbered without gaps.
 */
export function settlePictures(found: Segment[], text: string): Segment[] {
  const stories = byStory(found)
  const subjects = new Map<number, Set<string>>()
  const subject = (story: number): Set<string> => {
    const known = subjects.get(story)
    if (known) return known
    const words = wordsOf(stories.get(story) ?? [], /^(?:kicker|headline|deck|paragraph)$/, text)
    subjects.set(story, words)
    return words
  }
  for (const picture of pictures(stories, text)) {
    const { story, headless, segments } = picture
    const shown = wordsOf(segments, /^(?:caption|paragraph)$/, text)
    if (!headless && sharedWords(shown, subject(story)) > 0) continue
    const enough = headless ? ENOUGH.headless : ENOUGH.caption
    const home = nearest(story, stories, (other) => sharedWords(shown, subject(other)), enough)
    if (home !== null) moveTo(segments, home)
  }
  return renumber(found)
}

function wordsOf(segments: Segment[], roles: RegExp, text: string): Set<string> {
  const told = segments.filter((s) => roles.test(s.role))
  return subjectWords(told.map((s) => text.slice(s.start, s.end)).join('\n'))
}

type Picture = { story: number; headless: boolean; segments: Segment[] }

function byStory(found: Segment[]): Map<number, Segment[]> {
  const stories = new Map<number, Segment[]>()
  for (const segment of found) {
    if (segment.story === null) continue
    const own = stories.get(segment.story)
    if (own) own.push(segment)
    else stories.set(segment.story, [segment])
  }
  return stories
}

/** Every headless picture, and every marked caption with the credits behind it. */
function pictures(stories: Map<number, Segment[]>, text: string): Picture[] {
  return [...stories].flatMap(([story, own]): Picture[] => {
    if (isHeadless(own)) return [{ story, headless: true, segments: own }]
    return own.flatMap((segment, i) => {
      const words = fold(text.slice(segment.start, segment.start + 20)).trim()
      if (segment.role !== 'caption' || segment.continues || !isCaptionOpening(words)) return []
      const next = own.slice(i + 1)
      const end = next.findIndex((s) => s.role !== 'credit')
      const credits = next.slice(0, end < 0 ? next.length : end)
      return [{ story, headless: false, segments: [segment, ...credits] }]
    })
  })
}

function isHeadless(own: Segment[]): boolean {
  return (
    own.some((s) => s.role === 'credit') &&
    own.every((s) => s.role === 'credit' || s.role === 'caption' || s.role === 'paragraph')
  )
}

/** The told story within reach that shares most; the nearer one where two share alike. */
function nearest(
  story: number,
  stories: Map<number, Segment[]>,
  shared: (other: number) => number,
  enough: number,
): number | null {
  let best: number | null = null
  let most = enough - 1
  for (let away = 1; away <= REACH; away += 1) {
    for (const other of [story - away, story + away]) {
      const own = stories.get(other)
      if (!own?.some((s) => s.role === 'headline') || !own.some((s) => s.role === 'paragraph'))
        continue
      const count = shared(other)
      if (count > most) [best, most] = [other, count]
    }
  }
  return best
}

function moveTo(segments: Segment[], story: number): void {
  for (const segment of segments) {
    segment.story = story
    if (segment.role === 'paragraph') segment.role = 'caption'
  }
}

function renumber(found: Segment[]): Segment[] {
  const used = [...new Set(found.flatMap((s) => s.story ?? []))].sort((a, b) => a - b)
  const numbers = new Map(used.map((story, i) => [story, i]))
  return found.map((s) => (s.story === null ? s : { ...s, story: numbers.get(s.story) ?? s.story }))
}
