import { fold } from './fold'
import { type Group, parsePeople } from './people'
import type { Credit } from './types'

export type Byline = {
  reporters: string[]
  correspondents: string[]
  reporterTitle: string | null
  credits: Credit[]
}

const PHOTO_ACT = /摄|图|绘|漫画|插画|发|供稿/
const TEXT_ACT = /文|报道|采写|整理|编译/

/**
 * Who is named in a byline or a credit, whichever it is; null when the text is neither. `overText`: it stands over a text,
 * so that 摄影报道 names its writers too.
 */
export function parseByline(text: string, lenient = true, overText = false): Byline | null {
  const note = /作者(?:系|为|单位:?|是)\s*([^)\]】]{2,60})/.exec(fold(text))
  if (note)
    return {
      reporters: [],
      correspondents: [],
      reporterTitle: note[1]?.trim() ?? null,
      credits: [],
    }
  const groups = parsePeople(fold(text), lenient)
  return groups === null ? null : sortGroups(groups, overText)
}

function sortGroups(groups: Group[], overText: boolean): Byline {
  const byline: Byline = { reporters: [], correspondents: [], reporterTitle: null, credits: [] }
  for (const group of groups) {
    if (/策划|统筹/.test(group.act ?? '')) continue
    const photo = group.act !== null && PHOTO_ACT.test(group.act)
    if (photo) addCredit(byline.credits, group)
    const wrote = overText ? /文|报道/ : /文/
    if (photo && !wrote.test(group.act ?? '')) continue
    if (group.title?.includes('通讯员')) byline.correspondents.push(...group.names)
    else {
      byline.reporters.push(...group.names)
      byline.reporterTitle ??= specialTitle(group)
    }
  }
  return byline
}

/** Persons who share an act share a credit: 记者 A 通讯员 B 摄. */
function addCredit(credits: Credit[], group: Group): void {
  const last = credits.at(-1)
  const role = group.act ?? '摄'
  if (last && last.role === role && last.agency === group.agency) last.names.push(...group.names)
  else credits.push({ names: [...group.names], role, agency: group.agency })
}

/** null for plain 记者 of the paper or an agency, and for 作者, which says nothing of a title. */
function specialTitle(group: Group): string | null {
  const title = group.title
  if (title === null || /^作者|^撰稿/.test(title)) return null
  if (group.names.length === 0) return title
  if (title.includes('评论员')) return title
  const own = RANKED.exec(title)?.[0] ?? title
  return own === '记者' ? null : own
}

/** The rank and the office at the end of a title: 首席记者 of 本报首席记者. */
const RANKED =
  /(?:全媒体|融媒体|全媒|融媒|首席|高级|资深|见习|实习|特约|特派|驻\p{sc=Han}{1,3}|摄影|文字|青年|主任)*(?:记者站?|通讯员|实习生|撰稿人)$/u

export type PeopleLine = 'byline' | 'credit'

/**
 * What a whole line of people is: a credit when all of them made pictures, else a byline. A line without any title, act
 * or bullet is a byline only if `bareNames` says that the place allows it (under a headline).
 */
export function peopleLine(line: string, bareNames = false): PeopleLine | null {
  if (/^[([【]?\s*(?:本文)?作者(?:系|为|单位|是)/.test(line) && line.length <= 70) return 'byline'
  const text = line.replace(/^[([【](.*)[)\]】]$/, '$1')
  const bracketed = text !== line
  const spoken =
    /本 ?报|新华社|(?:记 ?者|通 ?讯 ?员|实习生)\s|作者:|^[文图]\/|[报社网媒体]记者|^\p{sc=Han}{2,4}\s(?:摄|摄影|文\/摄|摄影报道)$/u.test(
      text,
    )
  const groups = parsePeople(text, bracketed || spoken)
  if (groups === null) return null
  const acts = groups.map((g) => g.act)
  if (acts.every((act) => act !== null && /策划|统筹/.test(act))) return null
  const titled = groups.some((g) => g.title !== null || g.agency !== null)
  if (
    acts.every(
      (act) => act !== null && PHOTO_ACT.test(act) && !TEXT_ACT.test(act.replace('摄影报道', '')),
    )
  )
    return 'credit'
  if (titled || acts.some((act) => act !== null)) return 'byline'
  const bulleted = /^[■□◆◇●○◎▲△★☆▪⊙]/.test(line) && line.length <= 14
  const signed = bracketed && parsePeople(text) !== null
  return bulleted || signed || bareNames ? 'byline' : null
}
