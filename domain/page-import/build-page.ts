import { adLabel, phonesIn } from './advertisement'
import { buildStory } from './build-story'
import { fold, tidy } from './fold'
import { readPageHead } from './page-head'
import type { PageSegments, Segment } from './segments'
import { suggestForPage } from './suggest'
import type { Advertisement, ImportedPage, ImportedStory, PageContext } from './types'

/**
 * Makes the structure from the segments, as found or as a human corrected them. Whatever a segment's role says is
 * believed; nothing here looks for boundaries.
 */
export function buildPage(
  segments: PageSegments,
  text: string,
  context: PageContext = {},
): ImportedPage {
  const words = (s: Segment) => tidy(text.slice(s.start, s.end))
  const heads = segments.filter((s) => s.role === 'page-head').map(words)
  const furniture = segments.filter((s) => s.role === 'furniture').map(words)
  const page = readPageHead(heads.map(fold), furniture.map(fold), context)
  const stories = groupByStory(segments).map((own) => buildStory(own, text))
  return {
    page,
    stories: suggestForPage(stories.map(shareNoteColumn), page, text),
    advertisements: buildAdvertisements(segments, words),
    furniture: segments
      .filter((s) => s.role === 'page-head' || s.role === 'furniture')
      .map(words)
      .filter(Boolean),
    unplaced: segments
      .filter((s) => s.role === 'unplaced')
      .map(words)
      .filter(Boolean),
  }
}

function groupByStory(segments: PageSegments): Segment[][] {
  const stories = new Map<number, Segment[]>()
  for (const segment of segments) {
    if (segment.story === null) continue
    const own = stories.get(segment.story)
    if (own) own.push(segment)
    else stories.set(segment.story, [segment])
  }
  return [...stories.entries()].sort(([a], [b]) => a - b).map(([, own]) => own)
}

/** An editor's note opens the column that the story after it runs in. */
function shareNoteColumn(story: ImportedStory, i: number, stories: ImportedStory[]): ImportedStory {
  const before = stories[i - 1]
  const shares = before?.kind === 'editor-note' && story.kind === 'story' && story.column === null
  return shares ? { ...story, column: before.column } : story
}

function buildAdvertisements(
  segments: PageSegments,
  words: (s: Segment) => string,
): Advertisement[] {
  const blocks: Segment[][] = []
  for (const segment of segments) {
    if (!segment.role.startsWith('advertisement')) continue
    const last = blocks.at(-1)
    if (last && (segment.continues || (segment.role === 'advertisement' && last.length === 1)))
      last.push(segment)
    else blocks.push([segment])
  }
  return blocks.map((block) => {
    const labels = block.filter((s) => s.role === 'advertisement-label').map(words)
    const lines = block.filter((s) => s.role === 'advertisement').map(words)
    return { label: adLabel(labels, lines), phones: [...new Set(lines.flatMap(phonesIn))] }
  })
}
