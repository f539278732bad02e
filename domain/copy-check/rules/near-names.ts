import type { KnownName } from '../context'
import { passageRule } from '../rule'
import { surnameOf } from '../surnames'
import type { Hit } from '../types'

const KINDS = { person: '人员', union: '工会', studio: '工作室', employer: '单位' }
// Names of siblings differ in these on purpose: 第一分会 and 第二分会, 东城 and 西城.
const SIBLINGS =
  /[\d一二三四五六七八九十百零〇甲乙丙丁东西南北中上下左右前后大小新老内外省市区县镇乡A-Za-z]/
const WHOLE_NAME = /^[\p{sc=Han}\dA-Za-z·（）]+$/u
// Words that hand over a person's name; without one, three characters are as likely an ordinary word (魏小麦, 冬小麦).
const ROLE =
  /(?:记者|通讯员|摄影|作者|主席|书记|主任|师傅|选手|职工|工匠|代表|负责人|组长|班长|队长|局长|院长|校长|医生|护士|劳模|教练|司机|工程师|技师|修理工)\s?$/
const LINK = /(?:由|据|与|和|、|文\/|图\/|（)\s?$/
const ROLE_BEHIND = /^(?:师傅|老师|同志|记者|主任|书记|主席|班长|组长|队长)/
const BEHIND_PERSON = /^(?:说|表示|介绍|告诉|摄|报道|坦言|回忆|认为|笑着|，|、|）|。|和|与|等|的|$)/

/**
 * Names that differ in one character from one the portal knows, at the same length of three or more, and are not known
 * themselves. Each known name is found by its halves, of which one must stand in the text unchanged, so that the work is
 * bounded by the text and not by the number of names.
 */
export const nearNames = passageRule('near-names', ({ names }) => {
  const known = new Set(names.map(({ name }) => name))
  const halves = indexOf(names)
  const lengths = [...new Set([...halves.keys()].map((half) => half.length))]
  return (text) => {
    const hits = new Map<number, Hit>()
    for (let at = 0; at < text.length; at++) {
      for (const length of lengths) {
        for (const { name, kind, offset } of halves.get(text.slice(at, at + length)) ?? []) {
          const start = at - offset
          const written = start < 0 ? '' : text.slice(start, start + name.length)
          if (!hits.has(start) && !known.has(written) && isSlip(text, start, written, name, kind)) {
            hits.set(start, hit(start, written, name, kind))
          }
        }
      }
    }
    return [...hits.values()].filter(({ start, end }) => !isInside(text, start, end, known))
  }
})

type Half = KnownName & { offset: number }

function indexOf(names: KnownName[]): Map<string, Half[]> {
  const index = new Map<string, Half[]>()
  for (const known of names.filter(({ name }) => name.length >= 3)) {
    const middle = Math.floor(known.name.length / 2)
    for (const [offset, half] of [
      [0, known.name.slice(0, middle)],
      [middle, known.name.slice(middle)],
    ] as const) {
      const list = index.get(half) ?? []
      list.push({ ...known, offset })
      index.set(half, list)
    }
  }
  return index
}

function isSlip(
  text: string,
  start: number,
  written: string,
  name: string,
  kind: KnownName['kind'],
): boolean {
  const at = onlyDifference(written, name)
  if (at < 0 || !WHOLE_NAME.test(written)) return false
  const before = text.slice(Math.max(0, start - 4), start)
  if (kind === 'person') {
    const behind = text.slice(start + written.length, start + written.length + 2)
    const isNamed =
      ROLE.test(before) ||
      ROLE_BEHIND.test(behind) ||
      (LINK.test(before) && BEHIND_PERSON.test(behind))
    return isNamed && surnameOf(written) !== ''
  }
  // 嘉兴市南湖区总工会 is another city's; 区总工会 alone is nobody's name.
  const isElsewhere = at < 2 && /[市省州县区盟旗]$/.test(before)
  return (
    name.length >= 4 &&
    !isElsewhere &&
    !(SIBLINGS.test(written[at] ?? '') || SIBLINGS.test(name[at] ?? ''))
  )
}

/** Where two words of one length differ if they do so in one place; -1 otherwise. */
function onlyDifference(written: string, name: string): number {
  if (written.length !== name.length) return -1
  let difference = -1
  for (let at = 0; at < name.length; at++) {
    if (written[at] === name[at]) continue
    if (difference >= 0) return -1
    difference = at
  }
  return difference
}

/** True for a piece of a longer name that is known: one letter before or behind belongs to it. */
function isInside(text: string, start: number, end: number, known: Set<string>): boolean {
  for (let from = Math.max(0, start - 8); from <= start; from++) {
    for (let to = end; to <= Math.min(text.length, end + 8); to++) {
      if (known.has(text.slice(from, to))) return true
    }
  }
  return false
}

const hit = (start: number, written: string, name: string, kind: KnownName['kind']): Hit => ({
  start,
  end: start + written.length,
  level: 'advisory',
  reason: `与本站${KINDS[kind]}“${name}”只差一字。`,
  suggestion: `核对是否为“${name}”`,
})
