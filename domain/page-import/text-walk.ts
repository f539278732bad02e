import { isContact } from './advertisement'
import { notePrefix } from './editor-note'
import { goesOn } from './join-paragraphs'
import { brokenByline, type Expected, linePieces, type Piece } from './line-pieces'
import type { Line } from './lines'
import type { OpenStory } from './open-story'
import { isOwnPicture } from './picture'
import type { PageView } from './story-start'
import type { StoryTrail } from './story-trail'

/** The part of the walk that takes lines of text: which story they are of, and what paragraph they go on with. */
export class TextWalk {
  /** How far into the line to come a broken byline reaches. */
  private bylineUntil = 0

  constructor(
    private readonly page: PageView,
    private readonly trail: StoryTrail,
  ) {}

  /** A byline's bracket is open: the next line closes it, whatever else it looks like. */
  get inByline(): boolean {
    return this.bylineUntil > 0
  }

  /** A paragraph for itself. */
  remark(i: number, line: Line): void {
    if (this.trail.open?.isNote && this.trail.open.body) this.trail.resume()
    if (this.trail.open) this.trail.open.last = null
    this.text(i, line, false)
    if (this.trail.open) this.trail.open.last = null
  }

  /** 编者按：… with its first words on the line. */
  note(line: Line): void {
    this.trail.interrupt()
    const label = notePrefix(line.text)
    this.trail.piece(line, { role: 'note-label', from: 0, to: label })
    this.trail.piece(line, { role: 'paragraph', from: label, to: line.text.length })
    if (!this.trail.open) return
    this.trail.open.body = true
    this.trail.open.last = line
  }

  /** A line of a story's text; `opening` says that a dateline heads it. */
  text(i: number, line: Line, opening: boolean): void {
    if (opening && this.datesStory(line)) return
    if (opening) this.openText()
    else if (this.showsItsOwn(i)) this.trail.begin()
    const pieces = linePieces(line, this.expected(opening))
    if (!this.place(pieces, opening)) {
      this.trail.add(line, isContact(line.text) ? 'furniture' : 'unplaced')
      return
    }
    if (this.endedNote(line)) this.trail.resume()
    const broken = this.inByline
    const next = this.page.lines[i + 1]
    this.bylineUntil = opening && next ? brokenByline(line.text, next.text) : 0
    for (const [n, piece] of pieces.entries()) this.bodyPiece(line, piece, broken && n === 0)
    if (this.trail.open && opening)
      this.trail.open.bylineToCome = pieces.length === 1 && pieces[0]?.role === 'dateline'
  }

  /** （本报天津6月15日电） behind a story that has no dateline. */
  private datesStory(line: Line): boolean {
    const open = this.trail.open
    if (!open?.body || open.dateline || !/^\([^()]*[电讯]\)$/.test(line.text)) return false
    this.trail.piece(line, { role: 'dateline', from: 0, to: line.text.length })
    open.dateline = true
    open.closed = true
    return true
  }

  /** A dateline opens a story, unless the open one still waits for its text. */
  private openText(): void {
    const open = this.trail.open
    if (open?.isNote) {
      if (this.trail.interrupted) this.trail.resume()
      else this.trail.begin()
    } else if (open?.dateline || open?.closed || (open && open.paragraphs > 1)) this.trail.begin()
    else if (open?.credited) this.captionBefore(open)
    const story = this.trail.open ?? this.trail.begin()
    story.dateline = true
  }

  /** What stands between a headline and the dateline is the words of the picture there. */
  private captionBefore(open: OpenStory): void {
    for (const segment of this.trail.found.slice(-12)) {
      if (segment.story === open.story && segment.role === 'paragraph') segment.role = 'caption'
    }
    open.last = null
    open.paragraphs = 0
  }

  private showsItsOwn(i: number): boolean {
    const open = this.trail.open
    return open !== null && this.trail.unfinished() === null && isOwnPicture(this.page, i, open)
  }

  /** Finds the pieces a story. Text before any headline has none, unless a dateline, jump or credit says that it is one. */
  private place(pieces: Piece[], opening: boolean): boolean {
    const arrives = pieces.length > 1 && pieces[0]?.role === 'jump' && pieces[0].from === 0
    // （上接第1版） opens the rest of a story that began on another page.
    if (arrives && this.trail.open?.body) this.trail.begin()
    if (this.trail.open !== null) return true
    if (!opening && !pieces.some((p) => p.role === 'jump' || p.role === 'credit')) return false
    this.trail.begin()
    return true
  }

  private expected(opening: boolean): Expected {
    if (this.inByline) return { bylineUntil: this.bylineUntil }
    if (opening) return 'dateline'
    const toCome = this.trail.open?.bylineToCome ?? false
    if (this.trail.open) this.trail.open.bylineToCome = false
    return toCome ? 'byline' : 'text'
  }

  /** A note set in front of a story's text ends with its paragraph. */
  private endedNote(line: Line): boolean {
    const note = this.trail.open
    if (!note?.isNote || !this.trail.interrupted || !note.last) return false
    return !goesOn(note.last, line, this.page.wrap)
  }

  private bodyPiece(line: Line, piece: Piece, brokenByline: boolean): void {
    const open = this.trail.open
    if (!open) return
    if (piece.role === 'paragraph' && this.inByline) {
      this.trail.piece(line, { ...piece, role: 'byline' })
      return
    }
    if (piece.role === 'paragraph') {
      const continues =
        open.last !== null && piece.from === 0 && goesOn(open.last, line, this.page.wrap)
      this.trail.piece(line, piece, continues)
      open.body = true
      open.paragraphs += continues ? 0 : 1
      open.last = { ...line, text: line.text.slice(0, piece.to).trimEnd() }
      return
    }
    this.trail.piece(line, piece, brokenByline)
    if (piece.role === 'caption') open.body = true
    this.trail.close(piece.role, line.text.slice(piece.from, piece.to))
  }
}
