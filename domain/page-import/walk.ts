import { AdWalk } from './ad-walk'
import { isDisplay, type LineKind } from './classify'
import { labelPrefix } from './column-label'
import { stackAt, stackRoles } from './display-stack'
import { bare } from './fold'
import { readTails } from './line-tail'
import type { Line } from './lines'
import type { Role, Segment } from './segments'
import { type PageView, readsAsDisplay, startsStory } from './story-start'
import { StoryTrail } from './story-trail'
import { TextWalk } from './text-walk'

/**
 * One pass over the classified lines. What a line means beside its neighbours (headline or subhead, caption of which story)
 * is decided here; `run` gives the stretches found, with gaps of white space between them.
 */
export class Walk {
  private readonly trail = new StoryTrail()
  private readonly ads: AdWalk
  private readonly texts: TextWalk

  constructor(private readonly page: PageView) {
    this.ads = new AdWalk(page, this.trail)
    this.texts = new TextWalk(page, this.trail)
  }

  run(): Segment[] {
    const { lines, kinds } = this.page
    for (let i = 0; i < lines.length; ) {
      const line = lines[i]
      const kind = kinds[i]
      if (!line || !kind) break
      i = this.step(i, line, kind)
    }
    return this.trail.found
  }

  /** Takes the line at `i`, or the whole headline stack that begins there; returns the next index. */
  private step(i: number, line: Line, kind: LineKind): number {
    if (this.texts.inByline) {
      this.texts.text(i, line, false)
      return i + 1
    }
    if (this.ads.takes(i, line, kind)) return i + 1
    const display = isDisplay(kind) && !this.beginsText(i, line)
    if (display && readsAsDisplay(this.page, i, this.trail.unfinished())) return this.display(i)
    this.takeLine(i, line, kind)
    return i + 1
  }

  /** The first line of a broken paragraph under a byline: it has a comma, and the next line follows at once. */
  private beginsText(i: number, line: Line): boolean {
    const open = this.trail.open
    if (!open?.headed || open.body || open.byline === '' || line.level > 0) return false
    return /[,、:]/.test(line.text) && this.page.lines[i + 1]?.blanks === 0
  }

  private display(i: number): number {
    const stack = stackAt(this.page, i, this.trail.open)
    const starts = startsStory(this.page, stack, this.trail.open)
    if (starts) this.trail.begin()
    const roles = starts ? stackRoles(this.page, stack) : stack.map(() => this.leftover())
    const last = stack.at(-1) ?? i
    let n = 0
    for (let j = i; j <= last; j += 1) {
      const line = this.page.lines[j]
      if (!line) continue
      if (stack[n] !== j) {
        this.trail.add(line, 'furniture')
        continue
      }
      this.heading(line, roles[n] ?? 'headline')
      n += 1
    }
    return last + 1
  }

  /** A short line that opens no story is a subhead of the open one. */
  private leftover(): Role {
    return this.trail.open === null || this.trail.open.closed ? 'unplaced' : 'paragraph'
  }

  private heading(line: Line, role: Role): void {
    if (role === 'unplaced') {
      this.trail.add(line, role)
      return
    }
    this.headingPieces(line, role)
    const open = this.trail.open
    if (!open) return
    if (role === 'byline') open.byline = bare(line.text)
    if (role !== 'column') open.headed = true
    if (role === 'headline') open.level = line.level % 7
    if (role === 'paragraph') {
      open.body = true
      open.last = null
    }
  }

  /** A headline's line may hold its column before it (【快讯】) and its photographer behind it. */
  private headingPieces(line: Line, role: Role): void {
    const isHeadline = role === 'headline'
    const label = isHeadline ? labelPrefix(line.text) : 0
    const credit = isHeadline && readTails(line.text).find((tail) => tail.role === 'credit')
    const end = credit ? credit.from : line.text.length
    if (label > 0) this.trail.piece(line, { role: 'column', from: 0, to: label })
    this.trail.piece(line, { role, from: label, to: end })
    if (credit) this.trail.piece(line, { role: 'credit', from: end, to: line.text.length })
  }

  private takeLine(i: number, line: Line, kind: LineKind): void {
    switch (kind) {
      case 'page-head':
      case 'furniture':
        this.trail.add(line, kind)
        return
      case 'note-label':
        this.trail.interrupt()
        this.trail.piece(line, { role: 'note-label', from: 0, to: line.text.length })
        return
      case 'note':
        this.texts.note(line)
        return
      case 'remark':
        this.texts.remark(i, line)
        return
      case 'jump':
      case 'source':
      case 'byline':
      case 'credit':
        this.aside(line, kind)
        return
      default:
        this.texts.text(i, line, kind === 'opening')
    }
  }

  /** A whole line of people, or one that sends the reader on. */
  private aside(line: Line, role: 'jump' | 'source' | 'byline' | 'credit'): void {
    if (role === 'byline' && this.trail.interrupted) this.trail.resume()
    const arrives = role === 'jump' && line.text.includes('上接') && this.trail.open?.body
    if (this.trail.open === null || arrives) this.trail.begin()
    this.trail.piece(line, { role, from: 0, to: line.text.length })
    this.trail.close(role, line.text)
  }
}
