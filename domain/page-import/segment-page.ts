import { goesOnAdvertising } from './advertisement'
import { classifyLine, isDisplay, type LineKind } from './classify'
import { labelPrefix } from './column-label'
import { notePrefix } from './editor-note'
import { fold } from './fold'
import { arrangeStack } from './headline-stack'
import { endsSentence, goesOn } from './join-paragraphs'
import { linePieces, type Piece } from './line-pieces'
import { type Line, splitLines } from './lines'
import { findRepeated } from './repeated-headlines'
import { type PageSegments, type Role, type Segment, tile } from './segments'
import { type PageView, readsAsDisplay, startsStory } from './story-start'
import { wrapWidth } from './wrap'

/**
 * Finds out what every stretch of the page is. One pass over the lines, each of them already classified by its own words;
 * what a line means beside its neighbours (headline or subhead, caption of which story) is decided here.
 */
export function segmentPage(text: string): PageSegments {
  const folded = fold(text)
  const lines = splitLines(text, folded)
  const kinds = lines.map(classifyLine)
  const { listed, known } = findRepeated(lines, kinds)
  for (const i of listed) kinds[i] = 'furniture'
  const page: PageView = { lines, kinds, known, wrap: wrapWidth(lines) }
  return tile(new Walk(page).run(), text.length)
}

/** What is known of the story that the walk is in. */
type Open = {
  story: number
  /** It has text, not only a headline. */
  body: boolean
  byline: boolean
  /** A byline, jump or source after the text ended it. */
  closed: boolean
  isNote: boolean
  /** The last line of its last paragraph, while that may still go on. */
  last: Line | null
}

class Walk {
  private readonly found: Segment[] = []
  private stories = 0
  private open: Open | null = null
  /** The story that an editor's note interrupted. */
  private interrupted: Open | null = null
  private advertising = false

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
    if (kind === 'ad-label' || kind === 'ad-line') return this.advertise(i, line, kind)
    if (this.advertising && this.staysAdvertising(i, line, kind)) {
      this.add(line, 'advertisement', true)
      return i + 1
    }
    if (kind !== 'furniture') this.advertising = false
    if (isDisplay(kind) && readsAsDisplay(this.page, i, this.openLine())) return this.display(i)
    this.takeLine(line, isDisplay(kind) ? 'prose' : kind)
    return i + 1
  }

  private openLine(): Line | null {
    return this.open?.last && !endsSentence(this.open.last.text) ? this.open.last : null
  }

  private advertise(i: number, line: Line, kind: 'ad-label' | 'ad-line'): number {
    const previous = this.found.findLast((s) => s.role !== 'furniture')?.role
    const goesOnAd = this.advertising && (kind === 'ad-line' || previous === 'advertisement-label')
    this.add(
      line,
      kind === 'ad-label' && !goesOnAd ? 'advertisement-label' : 'advertisement',
      goesOnAd,
    )
    this.advertising = true
    return i + 1
  }

  private staysAdvertising(i: number, line: Line, kind: LineKind): boolean {
    if (kind === 'page-head' || kind === 'furniture' || kind === 'opening' || kind === 'note')
      return false
    if (isDisplay(kind) && (line.level > 0 || startsStory(this.page, i, this.stackAt(i), null))) {
      return goesOnAdvertising(line.text) && line.level === 0
    }
    const underLabel = this.found.at(-1)?.role === 'advertisement-label'
    return underLabel || goesOnAdvertising(line.text)
  }

  /** The indexes of the display lines from `i` on; furniture between them does not part a stack. */
  private stackAt(i: number): number[] {
    const stack: number[] = []
    for (let j = i; j < this.page.lines.length; j += 1) {
      const kind = this.page.kinds[j]
      if (kind === 'furniture' && stack.length > 0) continue
      if (!kind || !isDisplay(kind) || (j > i && !readsAsDisplay(this.page, j, null))) break
      stack.push(j)
    }
    return stack
  }

  private display(i: number): number {
    const stack = this.stackAt(i)
    const next = (stack.at(-1) ?? i) + 1
    const starts = startsStory(this.page, i, stack, this.open)
    const lines = stack.map((j) => this.page.lines[j]).filter((l) => l !== undefined)
    for (let j = i; j < next; j += 1) {
      const between = this.page.lines[j]
      if (between && !stack.includes(j)) continue
      if (j === i && starts) this.begin()
    }
    const roles: Role[] = starts
      ? arrangeStack(lines, this.page.known)
      : lines.map(() => this.leftover())
    let n = 0
    for (let j = i; j < next; j += 1) {
      const line = this.page.lines[j]
      if (!line) continue
      if (stack[n] !== j) {
        this.add(line, 'furniture', false, null)
        continue
      }
      this.heading(line, roles[n] ?? 'headline')
      n += 1
    }
    return next
  }

  /** A short line that opens no story is a subhead of the open one. */
  private leftover(): Role {
    return this.open === null ? 'unplaced' : 'paragraph'
  }

  private heading(line: Line, role: Role): void {
    const label = role === 'headline' ? labelPrefix(line.text) : 0
    if (label > 0) {
      this.addPiece(line, { role: 'column', from: 0, to: label }, false)
      this.addPiece(line, { role, from: label, to: line.text.length }, false)
    } else this.add(line, role, false, role === 'unplaced' ? null : undefined)
    if (role === 'paragraph' && this.open) {
      this.open.body = true
      this.open.last = null
    }
  }

  private begin(isNote = false): void {
    this.open = {
      story: this.stories,
      body: false,
      byline: false,
      closed: false,
      isNote,
      last: null,
    }
    this.stories += 1
  }

  private takeLine(line: Line, kind: LineKind): void {
    switch (kind) {
      case 'page-head':
      case 'furniture':
        this.add(line, kind, false, null)
        return
      case 'note-label':
        this.interrupt()
        this.add(line, 'note-label', false)
        return
      case 'note':
        this.note(line)
        return
      case 'jump':
      case 'source':
      case 'byline':
      case 'credit':
        this.aside(line, kind)
        return
      default:
        this.text(line, kind)
    }
  }

  private interrupt(): void {
    if (this.open && !this.open.body && !this.open.isNote) this.interrupted = this.open
    this.begin(true)
  }

  private resume(): void {
    if (this.interrupted && this.open?.isNote) {
      this.open = this.interrupted
      this.interrupted = null
    }
  }

  private note(line: Line): void {
    this.interrupt()
    const label = notePrefix(line.text)
    this.addPiece(line, { role: 'note-label', from: 0, to: label }, false)
    this.addPiece(line, { role: 'paragraph', from: label, to: line.text.length }, false)
    if (this.open) {
      this.open.body = true
      this.open.last = line
    }
  }

  private aside(line: Line, kind: 'jump' | 'source' | 'byline' | 'credit'): void {
    if (kind === 'byline' && this.open?.isNote && this.interrupted) this.resume()
    if (this.open === null) this.begin()
    this.add(line, kind, false)
    if (!this.open) return
    if (kind === 'byline') this.open.byline = true
    if (kind !== 'credit' && this.open.body && !/上接/.test(line.text)) this.open.closed = true
  }

  private text(line: Line, kind: LineKind): void {
    const opening = kind === 'opening'
    if (opening && this.open?.isNote) {
      if (this.interrupted) this.resume()
      else this.begin()
    } else if (opening && this.open?.body) this.begin()
    const pieces = linePieces(line, opening)
    const placed = opening || pieces.some((p) => p.role === 'jump' || p.role === 'credit')
    if (this.open === null && !placed) {
      this.add(line, 'unplaced', this.found.at(-1)?.role === 'unplaced', null)
      return
    }
    if (this.open === null) this.begin()
    if (this.endedNote(line)) this.resume()
    for (const piece of pieces) this.bodyPiece(line, piece)
  }

  /** A note set in front of a story's text ends with its paragraph. */
  private endedNote(line: Line): boolean {
    const note = this.open
    if (!note?.isNote || !this.interrupted || !note.last) return false
    return !goesOn(note.last, line, this.page.wrap)
  }

  private bodyPiece(line: Line, piece: Piece): void {
    const open = this.open
    if (!open) return
    if (piece.role === 'paragraph') {
      const continues =
        open.last !== null && piece.from === 0 && goesOn(open.last, line, this.page.wrap)
      this.addPiece(line, piece, continues)
      open.body = true
      open.last = { ...line, text: line.text.slice(0, piece.to).trimEnd() }
      return
    }
    this.addPiece(line, piece, false)
    if (piece.role === 'caption') open.body = true
    if (piece.role === 'byline') open.byline = true
    if (piece.role === 'byline' || piece.role === 'source' || piece.role === 'jump')
      open.closed = open.body
  }

  private add(line: Line, role: Role, continues: boolean, story?: number | null): void {
    const own = role.startsWith('advertisement') ? null : (this.open?.story ?? null)
    this.push({
      start: line.outer,
      end: line.end,
      role,
      story: story === undefined ? own : story,
      continues,
    })
  }

  private addPiece(line: Line, piece: Piece, continues: boolean): void {
    const start = piece.from === 0 ? line.outer : line.start + piece.from
    this.push({
      start,
      end: line.start + piece.to,
      role: piece.role,
      story: this.open?.story ?? null,
      continues,
    })
  }

  private push(segment: Segment): void {
    if (segment.end > segment.start) this.found.push(segment)
  }
}
