import type { KnownName } from '../context'
import { indexNames, openedLetters } from '../name-index'
import { passageRule } from '../rule'
import { surnameOf } from '../surnames'
import type { Hit } from '../types'

const KINDS = { person: '人员', union: '工会', studio: '工作室', employer: '单位' }
// Names of siblings differ in these on purpose: 第一分会 and 第二分会, 东城 and 西城.
const SIBLINGS =
  /[\d一二三四五六七八九十百零〇甲乙丙丁东西南北中上下左右前后大小新老内外省市区县镇乡A-Za-z]/
const OUTSIDE_NAMES = /[^\p{sc=Han}\dA-Za-z·（）]/u
// Words that hand over a person's name; without one, three characters are as likely an ordinary word (魏小麦, 冬小麦).
const ROLE =
  /(?:记者|通讯员|摄影|作者|主席|书记|主任|师傅|选手|职工|工匠|代表|负责人|组长|班长|队长|局长|院长|校长|医生|护士|劳模|教练|司机|工程师|技师|修理工)\s?$/
const LINK = /(?:由|据|与|和|、|文\/|图\/|（)\s?$/
const ROLE_BEHIND = /^(?:师傅|老师|同志|记者|主任|书记|主席|班长|组长|队长)/
const BEHIND_PERSON = /^(?:说|表示|介绍|告诉|摄|报道|坦言|回忆|认为|笑着|，|、|）|。|和|与|等|的|$)/

/**
 * Names that differ in one character from one the portal knows, at the same length of three or more, and are not known
 * themselves. One half of the known name must stand in the text unchanged, the other with one letter left open: both are
 * looked up, so that the work is bounded by the text, however many names there are.
 */
export const nearNames = passageRule('near-names', ({ names }) => {
  const known = new Set(names.map(({ name }) => name))
  const { shapes, slips } = indexNames(names)
  const lengths = [...new Set([...shapes.keys()].map((half) => half.length))]
  return (text) => {
    const hits = new Map<number, Hit>()
    for (let at = 0; at < text.length; at++) {
      for (const length of lengths) {
        const half = text.slice(at, at + length)
        for (const { before, behind } of shapes.get(half) ?? []) {
          const start = at - before
          const end = at + length + behind
          if (start < 0 || end > text.length || hits.has(start)) continue
          const written = text.slice(start, end)
          if (known.has(written)) continue
          const names = openedLetters(written, before, length).flatMap(
            (key) => slips.get(key) ?? [],
          )
          const near = names.find((known) => isSlip(text, start, written, known))
          if (near) hits.set(start, hit(start, written, near))
        }
      }
    }
    return [...hits.values()].filter(({ start, end }) => !isInside(text, start, end, known))
  }
})

function isSlip(text: string, start: number, written: string, { name, kind }: KnownName): boolean {
  const at = onlyDifference(written, name)
  if (at < 0 || OUTSIDE_NAMES.test(written)) return false
  const before = text.slice(Math.max(0, start - 4), start)
  if (kind === 'person') {
    const behind = text.slice(start + written.length, start + written.length + 2)
    return surnameOf(written) !== '' && isNamed(before, behind)
  }
  // 嘉兴市南湖区总工会 is another city's; 区总工会 alone is nobody's name; 东湖区职工 is no slip for the short name 东湖区总.
  const isElsewhere = at < 2 && /[市省州县区盟旗]$/.test(before)
  const isSibling = SIBLINGS.test(written[at] ?? '') || SIBLINGS.test(name[at] ?? '')
  return name.length >= 4 && at < name.length - 1 && !isElsewhere && !isSibling
}

/** A byline is a name and nothing else; in running text a word beside it must say that it is one. */
function isNamed(before: string, behind: string): boolean {
  const isAlone = before === '' && behind === ''
  const isLinked = LINK.test(before) && BEHIND_PERSON.test(behind)
  return isAlone || isLinked || ROLE.test(before) || ROLE_BEHIND.test(behind)
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

const hit = (start: number, written: string, { name, kind }: KnownName): Hit => ({
  start,
  end: start + written.length,
  level: 'advisory',
  reason: `与本站${KINDS[kind]}“${name}”只差一字。`,
  suggestion: `核对是否为“${name}”`,
})
