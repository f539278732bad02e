import { type Byline, parseByline } from './byline'
import { trimCaption } from './caption'
import { parseLabel } from './column-label'
import { parseDateline } from './dateline'
import { parseNoteLabel } from './editor-note'
import { fold, tidy, withoutMarks } from './fold'
import { joinPieces } from './join-paragraphs'
import { parseJump } from './jump'
import { parseCredit } from './parse-credit'
import { joinHeadline } from './run-on'
import type { Role, Segment } from './segments'
import { parseSource } from './source'
import type { Credit, ImportedStory, StoryKind } from './types'

/** One story from its segments, without suggestions. */
export function buildStory(segments: Segment[], text: string): ImportedStory {
  const words = (role: Role) =>
    segments.filter((s) => s.role === role).map((s) => tidy(text.slice(s.start, s.end)))
  const dateline = words('dateline').map((w) => parseDateline(fold(w)))[0]
  const people = joined(segments, 'byline', text).map(readByline)
  const story: ImportedStory = {
    kind: 'story',
    kicker: line(words('kicker')),
    headline:
      line([joinHeadline(words('headline'))]) ??
      line(words('note-label').map((w) => parseNoteLabel(fold(w)))),
    deck: line(words('deck').map((w) => w.replace(/^[—–-]+\s*/, ''))),
    column: words('column').map((w) => parseLabel(fold(w)))[0] ?? null,
    dateline: dateline?.dateline ?? null,
    reporters: unique(people.flatMap((p) => p.reporters)),
    correspondents: unique(people.flatMap((p) => p.correspondents)),
    reporterTitle: people.map((p) => p.reporterTitle).find((t) => t !== null) ?? null,
    credits: creditsOf(segments, text),
    captions: joined(segments, 'caption', text).map(trimCaption),
    paragraphs: joined(segments, 'paragraph', text),
    jump: line(words('jump').map((w) => parseJump(fold(w)))),
    source: words('source').map((w) => parseSource(fold(w)))[0] ?? dateline?.source ?? null,
    confidence: 0,
    suggestions: [],
  }
  const kind = kindOf(story, segments)
  const pictured =
    kind === 'photo' ? { captions: [...story.paragraphs, ...story.captions], paragraphs: [] } : {}
  return { ...story, ...pictured, kind, confidence: confidenceOf(story, kind) }
}

/** In printed order, whether the byline (文/摄) or a line of its own gives them. */
function creditsOf(segments: Segment[], text: string): Credit[] {
  return segments.flatMap((segment) => {
    const words = withoutMarks(text.slice(segment.start, segment.end))
    if (segment.role === 'credit') return parseCredit(words)
    return segment.role === 'byline' ? (parseByline(words)?.credits ?? []) : []
  })
}

/** A byline that no rule reads keeps its words, so that an editor sees them. */
function readByline(words: string): Byline {
  const left = fold(words)
    .replace(/[()[\]【】]|本报|记者|通讯员/g, ' ')
    .trim()
  return (
    parseByline(words, true, true) ?? {
      reporters: left === '' ? [] : [left],
      correspondents: [],
      reporterTitle: null,
      credits: [],
    }
  )
}

function line(words: string[]): string | null {
  const joinedWords = words.filter(Boolean).join(' ')
  return joinedWords === '' ? null : joinedWords
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}

/** Paragraphs or captions, with the pieces that the layout parted put together. */
function joined(segments: Segment[], role: Role, text: string): string[] {
  const pieces: string[][] = []
  for (const segment of segments) {
    if (segment.role !== role) continue
    const printed = text.slice(segment.start, segment.end)
    const words = role === 'byline' ? withoutMarks(printed) : tidy(printed)
    const last = pieces.at(-1)
    if (segment.continues && last) last.push(words)
    else pieces.push([words])
  }
  return pieces.map(joinPieces).filter(Boolean)
}

const PHOTO_TEXT = 350

/**
 * A photo story is a picture's words: no dateline, no text reporter, a credit, and at most two short paragraphs. Its
 * text is the caption.
 */
function kindOf(story: ImportedStory, segments: Segment[]): StoryKind {
  if (segments.some((s) => s.role === 'note-label')) return 'editor-note'
  const words = [...story.paragraphs, ...story.captions]
  const length = words.join('').length
  const pictured = story.headline === null && story.credits.some((c) => c.role.includes('文'))
  const byReporter = story.reporters.length > 0 && !pictured
  const short = words.length > 0 && story.paragraphs.length <= 2 && length <= PHOTO_TEXT
  const photo = short && story.credits.length > 0 && story.dateline === null && !byReporter
  return photo ? 'photo' : 'story'
}

/** Each sign of a whole story adds to what an unmarked text would have. */
function confidenceOf(story: ImportedStory, kind: StoryKind): number {
  const signs = [
    story.headline !== null,
    story.dateline !== null || kind !== 'story',
    story.reporters.length + story.correspondents.length + story.credits.length > 0 ||
      story.source !== null,
    story.paragraphs.length + story.captions.length > 0,
  ]
  const points = 0.35 + 0.15 * signs.filter(Boolean).length
  const guessed = story.kicker !== null && story.deck !== null ? 0.1 : 0
  return Math.round((points - guessed) * 100) / 100
}
