import { goesOnAdvertising, isContact, isDeskLine } from './advertisement'
import { isDisplay, type LineKind } from './classify'
import { labelPrefix } from './column-label'
import { stackAt, stackRoles } from './display-stack'
import { notePrefix } from './editor-note'
import { bare } from './fold'
import { endsSentence, goesOn } from './join-paragraphs'
import { brokenByline, type Expected, linePieces, type Piece } from './line-pieces'
import { readTails } from './line-tail'
import type { Line } from './lines'
import { type OpenStory, openStory } from './open-story'
import { isOwnPicture } from './picture'
import type { Role, Segment } from './segments'
import { leadsToOpening, type PageView, readsAsDisplay, startsStory } from './story-start'

/** Enough of a story to know its subject by. */
const MOST_WORDS = 4_000

/**
 * One pass over the classified lines. What a line means beside its neighbours (headline or subhead, caption of which story)
 * is decided here; `run` gives the stretches found, with gaps of white space between them.
 */
export class Walk {
  private readonly found: Segment[] = []
  private stories = 0
  private open: OpenStory | null = null
  /** The story that an editor's note interrupted. */
  private interrupted: OpenStory | null = null
  private advertising = false
  /** The advertisement's last line is a label (招标公告): what stands below is its text. */
  private adLabelled = false
  /** How far into the line to come a broken byline reaches. */
  private bylineUntil = 0

  constructor(private readonly page: PageView) {}

  run(): Segment[] {
    const { lines, kinds } = this.page
    for (let i = 0; i < lines.length; ) {
      const line = lines[i]
      const kind = kinds[i]
      if (!line || !kind) break
      i = this.step(i, line, kind)
    }
    return this.found
  }

  /** Takes the line at `i`, or the whole headline stack that begins there; returns the next index. */
  private step(i: number, line: Line, kind: LineKind): number {
    if (this.bylineUntil > 0) {
      this.text(i, line, 'prose')
      return i + 1
    }
    const midSentence = kind === 'ad-line' && line.blanks === 0 && this.unfinished() !== null
    if (kind === 'ad-label' || (kind === 'ad-line' && !midSentence))
      return this.advertise(i, line, kind)
    if (this.advertising && this.staysAdvertising(i, line, kind)) {
      this.add(line, 'advertisement', null, true)
      return i + 1
    }
    if (kind !== 'furniture') this.advertising = false
    const display = isDisplay(kind) && !this.beginsText(i, line)
    if (display && readsAsDisplay(this.page, i, this.unfinished())) return this.display(i)
    this.takeLine(i, line, isDisplay(kind) ? 'prose' : kind)
    return i + 1
  }

  /** The first line of a broken paragraph under a byline: it has a comma, and the next line follows at once. */
  private beginsText(i: number, line: Line): boolean {
    const awaited = this.open?.headed && !this.open.body && this.open.byline !== ''
    return Boolean(
      awaited &&
        line.level === 0 &&
        /[,、:]/.test(line.text) &&
        this.page.lines[i + 1]?.blanks === 0,
    )
  }

  /** The line that the open paragraph broke off with, if it did. */
  private unfinished(): Line | null {
    return this.open?.last && !endsSentence(this.open.last.text) ? this.open.last : null
  }

  private advertise(i: number, line: Line, kind: 'ad-label' | 'ad-line'): number {
    const previous = this.found.findLast((s) => s.role !== 'furniture')?.role
    const desk = previous === 'advertisement' && isDeskLine(line.text)
    const goesOnAd =
      this.advertising && !desk && (kind === 'ad-line' || previous === 'advertisement-label')
    const role = kind === 'ad-label' && !goesOnAd ? 'advertisement-label' : 'advertisement'
    this.add(line, role, null, goesOnAd)
    this.advertising = true
    this.adLabelled = kind === 'ad-label'
    return i + 1
  }

  private staysAdvertising(i: number, line: Line, kind: LineKind): boolean {
    if (kind === 'opening') return false
    if (kind === 'page-head') return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line.text)
    if (kind === 'furniture') return isContact(line.text) && this.found.at(-1)?.role !== 'furniture'
    if (kind === 'note' || kind === 'note-label' || kind === 'jump') return false
    if (isDisplay(kind) && line.level > 0) return false
    if (isDisplay(kind) && leadsToOpening(this.page, i)) return isContact(line.text)
    const labelled = this.adLabelled
    this.adLabelled = false
    return labelled || goesOnAdvertising(line.text)
  }

  private display(i: number): number {
    const stack = stackAt(this.page, i, this.open)
    const starts = startsStory(this.page, stack, this.open)
    if (starts) this.begin()
    const roles = starts ? stackRoles(this.page, stack) : stack.map(() => this.leftover())
    const last = stack.at(-1) ?? i
    let n = 0
    for (let j = i; j <= last; j += 1) {
      const line = this.page.lines[j]
      if (!line) continue
      if (stack[n] !== j) {
        this.add(line, 'furniture', null)
        continue
      }
      this.heading(line, roles[n] ?? 'headline')
      n += 1
    }
    return last + 1
  }

  /** A short line that opens no story is a subhead of the open one. */
  private leftover(): Role {
    return this.open === null || this.open.closed ? 'unplaced' : 'paragraph'
  }

  private heading(line: Line, role: Role): void {
    if (role === 'unplaced') {
      this.add(line, role, null)
      return
    }
    const label = role === 'headline' ? labelPrefix(line.text) : 0
    if (label > 0) this.piece(line, { role: 'column', from: 0, to: label })
    const tail =
      role === 'headline' ? readTails(line.text).find((t) => t.role === 'credit') : undefined
    this.piece(line, { role, from: label, to: tail?.from ?? line.text.length })
    if (tail) this.piece(line, { role: 'credit', from: tail.from, to: line.text.length })
    if (!this.open) return
    if (role === 'byline') this.open.byline = bare(line.text)
    if (role !== 'column') this.open.headed = true
    if (role === 'headline') this.open.level = line.level % 7
    if (role === 'paragraph') {
      this.open.body = true
      this.open.last = null
    }
  }

  /** Opens the next story; one that has a column label only becomes it. */
  private begin(isNote = false): void {
    if (this.open && !this.open.headed && !this.open.body && !this.open.isNote) {
      this.open.isNote = isNote
      return
    }
    this.open = openStory(this.stories, isNote)
    this.stories += 1
  }

  private takeLine(i: number, line: Line, kind: LineKind): void {
    switch (kind) {
      case 'page-head':
      case 'furniture':
        this.add(line, kind, null)
        return
      case 'note-label':
        this.interrupt()
        this.piece(line, { role: 'note-label', from: 0, to: line.text.length })
        return
      case 'note':
        this.note(line)
        return
      case 'remark':
        this.remark(i, line)
        return
      case 'jump':
      case 'source':
      case 'byline':
      case 'credit':
        this.aside(line, kind)
        return
      default:
        this.text(i, line, kind)
    }
  }

  private interrupt(): void {
    if (this.open?.headed && !this.open.body && !this.open.isNote) this.interrupted = this.open
    this.begin(true)
    if (this.open) this.open.headed = true
  }

  private resume(): void {
    if (this.interrupted && this.open?.isNote) this.open = this.interrupted
    this.interrupted = null
  }

  private note(line: Line): void {
    this.interrupt()
    const label = notePrefix(line.text)
    this.piece(line, { role: 'note-label', from: 0, to: label })
    this.piece(line, { role: 'paragraph', from: label, to: line.text.length })
    if (!this.open) return
    this.open.body = true
    this.open.last = line
  }

  private aside(line: Line, role: 'jump' | 'source' | 'byline' | 'credit'): void {
    if (role === 'byline' && this.interrupted) this.resume()
    const arrives = role === 'jump' && line.text.includes('上接') && this.open?.body
    if (this.open === null || arrives) this.begin()
    this.piece(line, { role, from: 0, to: line.text.length })
    this.close(role, line.text)
  }

  private remark(i: number, line: Line): void {
    if (this.open) this.open.last = null
    this.text(i, line, 'prose')
    if (this.open) this.open.last = null
  }

  private text(i: number, line: Line, kind: LineKind): void {
    if (kind === 'opening' && this.datesStory(line)) return
    const opening = kind === 'opening'
    if (opening) this.openText()
    else if (this.open && this.unfinished() === null && isOwnPicture(this.page, i, this.open))
      this.begin()
    const pieces = linePieces(line, this.expected(opening))
    // （上接第1版） opens the rest of a story that began on another page.
    if (pieces[0]?.role === 'jump' && pieces[0].from === 0 && pieces.length > 1 && this.open?.body)
      this.begin()
    if (this.open === null) {
      const placed = opening || pieces.some((p) => p.role === 'jump' || p.role === 'credit')
      if (!placed) {
        this.add(line, isContact(line.text) ? 'furniture' : 'unplaced', null)
        return
      }
      this.begin()
    }
    if (this.endedNote(line)) this.resume()
    const broken = this.bylineUntil > 0
    const next = this.page.lines[i + 1]
    this.bylineUntil = opening && next ? brokenByline(line.text, next.text) : 0
    for (const [n, piece] of pieces.entries()) this.bodyPiece(line, piece, broken && n === 0)
    if (this.open && opening)
      this.open.bylineToCome = pieces.length === 1 && pieces[0]?.role === 'dateline'
  }

  /** （本报天津6月15日电） behind a story that has no dateline. */
  private datesStory(line: Line): boolean {
    const open = this.open
    if (!open?.body || open.dateline || !/^\([^()]*[电讯]\)$/.test(line.text)) return false
    this.piece(line, { role: 'dateline', from: 0, to: line.text.length })
    open.dateline = true
    open.closed = true
    return true
  }

  /** A dateline opens a story, unless the open one still waits for its text. */
  private openText(): void {
    const open = this.open
    if (open?.isNote) {
      if (this.interrupted) this.resume()
      else this.begin()
    } else if (open?.dateline || open?.closed || (open && open.paragraphs > 1)) this.begin()
    else if (open?.credited) this.captionBefore(open)
    if (!this.open) this.begin()
    if (this.open) this.open.dateline = true
  }

  /** What stands between a headline and the dateline is the words of the picture there. */
  private captionBefore(open: OpenStory): void {
    for (const segment of this.found.slice(-12)) {
      if (segment.story === open.story && segment.role === 'paragraph') segment.role = 'caption'
    }
    open.last = null
    open.paragraphs = 0
  }

  private expected(opening: boolean): Expected {
    if (this.bylineUntil > 0) return { bylineUntil: this.bylineUntil }
    if (opening) return 'dateline'
    const toCome = this.open?.bylineToCome ?? false
    if (this.open) this.open.bylineToCome = false
    return toCome ? 'byline' : 'text'
  }

  /** A note set in front of a story's text ends with its paragraph. */
  private endedNote(line: Line): boolean {
    const note = this.open
    if (!note?.isNote || !this.interrupted || !note.last) return false
    return !goesOn(note.last, line, this.page.wrap)
  }

  private bodyPiece(line: Line, piece: Piece, brokenByline: boolean): void {
    const open = this.open
    if (!open) return
    const rest = piece.role === 'paragraph' && this.bylineUntil > 0
    if (rest) {
      this.piece(line, { ...piece, role: 'byline' })
      return
    }
    if (piece.role === 'paragraph') {
      const continues =
        open.last !== null && piece.from === 0 && goesOn(open.last, line, this.page.wrap)
      this.piece(line, piece, continues)
      open.body = true
      open.paragraphs += continues ? 0 : 1
      open.last = { ...line, text: line.text.slice(0, piece.to).trimEnd() }
      return
    }
    this.piece(line, piece, brokenByline)
    if (piece.role === 'caption') open.body = true
    this.close(piece.role, line.text.slice(piece.from, piece.to))
  }

  /** What a byline, credit, jump or source means for the story: after text, most of them end it. */
  private close(role: Role, words: string): void {
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
  private add(line: Line, role: Role, story: null, continues = false): void {
    this.found.push({ start: line.outer, end: line.end, role, story, continues })
  }

  private piece(line: Line, piece: Piece, continues = false): void {
    const start = piece.from === 0 ? line.outer : line.start + piece.from
    const end = line.start + piece.to
    if (end <= start) return
    this.found.push({ start, end, role: piece.role, story: this.open?.story ?? null, continues })
    if (this.open && this.open.words.length < MOST_WORDS)
      this.open.words += `${line.text.slice(piece.from, piece.to)}\n`
  }
}
