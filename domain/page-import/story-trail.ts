import { bare } from './fold'
import { endsSentence } from './join-paragraphs'
import type { Piece } from './line-pieces'
import type { Line } from './lines'
import { type OpenStory, openStory } from './open-story'
import type { Role, Segment } from './segments'

/** Enough of a story to know its subject by. */
const MOST_WORDS = 4_000

/** What the walk has found so far, and the story that it is in. */
export class StoryTrail {
  readonly found: Segment[] = []
  open: OpenStory | null = null
  /** The story that an editor's note interrupted. */
  interrupted: OpenStory | null = null
  private stories = 0

  /** Opens the next story; one that has a column label only becomes it. */
  begin(isNote = false): OpenStory {
    if (this.open && !this.open.headed && !this.open.body && !this.open.isNote) {
      this.open.isNote = isNote
      return this.open
    }
    this.open = openStory(this.stories, isNote)
    this.stories += 1
    return this.open
  }

  /** An editor's note begins; a story that has its headline only goes on behind it. */
  interrupt(): void {
    if (this.open?.headed && !this.open.body && !this.open.isNote) this.interrupted = this.open
    this.begin(true).headed = true
  }

  resume(): void {
    if (this.interrupted && this.open?.isNote) this.open = this.interrupted
    this.interrupted = null
  }

  /** The line that the open paragraph broke off with, if it did. */
  unfinished(): Line | null {
    return this.open?.last && !endsSentence(this.open.last.text) ? this.open.last : null
  }

  /** What a byline, credit, jump or source means for the story: after text, most of them end it. */
  close(role: Role, words: string): void {
    const open = this.open
    if (!open) return
    if (role === 'byline') open.byline ||= bare(words)
    if (role === 'credit') open.credited = open.body
    else if (/byline|jump|source/.test(role) && !words.includes('上接')) open.closed = open.body
    if (role === 'jump' && !words.includes('上接') && open.body) {
      open.jumped = true
      open.last = null
    }
  }

  /** A whole line that belongs to no story. */
  add(line: Line, role: Role, continues = false): void {
    this.found.push({ start: line.outer, end: line.end, role, story: null, continues })
  }

  piece(line: Line, piece: Piece, continues = false): void {
    const start = piece.from === 0 ? line.outer : line.start + piece.from
    const end = line.start + piece.to
    if (end <= start) return
    this.found.push({ start, end, role: piece.role, story: this.open?.story ?? null, continues })
    const told = /^(?:kicker|headline|deck|paragraph)$/.test(piece.role)
    if (told && this.open && this.open.words.length < MOST_WORDS)
      this.open.words += `${line.text.slice(piece.from, piece.to)}\n`
  }
}
