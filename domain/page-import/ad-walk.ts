import {
  goesOnAdvertising,
  isAdHeading,
  isAdvertisersContact,
  isContact,
  isDeskLine,
} from './advertisement'
import { isDisplay, type LineKind } from './classify'
import type { Line } from './lines'
import { leadsToOpening, type PageView } from './story-start'
import type { StoryTrail } from './story-trail'

/** The advertisement that the walk is in, if it is in one. */
export class AdWalk {
  private advertising = false
  /** Its last line is a label (招标公告): what stands below is its text. */
  private labelled = false

  constructor(
    private readonly page: PageView,
    private readonly trail: StoryTrail,
  ) {}

  /** Takes the line at `i` if it is an advertisement's. */
  takes(i: number, line: Line, kind: LineKind): boolean {
    const midSentence = kind === 'ad-line' && line.blanks === 0 && this.trail.unfinished() !== null
    if (kind === 'ad-label' || (kind === 'ad-line' && !midSentence)) {
      this.advertise(line, kind)
      return true
    }
    if (this.advertising && this.staysAdvertising(i, line, kind)) {
      this.trail.add(line, 'advertisement', true)
      return true
    }
    if (kind !== 'furniture') this.advertising = false
    return false
  }

  private advertise(line: Line, kind: 'ad-label' | 'ad-line'): void {
    const previous = this.trail.found.findLast((s) => s.role !== 'furniture')?.role
    const desk = previous === 'advertisement' && isDeskLine(line.text)
    const goesOn =
      this.advertising && !desk && (kind === 'ad-line' || previous === 'advertisement-label')
    const role = kind === 'ad-label' && !goesOn ? 'advertisement-label' : 'advertisement'
    this.trail.add(line, role, goesOn)
    this.advertising = true
    this.labelled = kind === 'ad-label'
  }

  private staysAdvertising(i: number, line: Line, kind: LineKind): boolean {
    if (kind === 'opening') return false
    if (kind === 'page-head') return /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line.text)
    if (kind === 'furniture')
      return isAdvertisersContact(line.text) && this.trail.found.at(-1)?.role !== 'furniture'
    if (kind === 'note' || kind === 'note-label' || kind === 'jump') return false
    if (isDisplay(kind) && line.level > 0) return this.labelled && isAdHeading(line.text)
    if (isDisplay(kind) && leadsToOpening(this.page, i)) return isContact(line.text)
    const labelled = this.labelled
    this.labelled = false
    return labelled || goesOnAdvertising(line.text)
  }
}
