import { spaced } from './fold'
import { joinSingles, parseNames } from './names'

/**
 * Reads who wrote and who photographed. One grammar serves 本报讯（记者 X 通讯员 Y）, ■本报记者 X 文/摄, 新华社记者 X 摄,
 * 新华社发（X 摄）, 文/X 图/Y, X 文 Y 摄: a sequence of titles (记者), names and acts (摄).
 */
export type Group = {
  /** 记者, 通讯员, 首席记者 … with what stands before it (新华社记者); null when no title is printed. */
  title: string | null
  agency: string | null
  names: string[]
  /** 文, 摄, 摄影报道, 文/摄, 供图 …; null when none is printed. */
  act: string | null
}

const AGENCIES =
  '新华社|新华网|中新社|中新网|中国新闻社|视觉中国|东方IC|CFP|法新社|路透社|美联社|影像中国|人民视觉|人民图片|中经视觉|图虫创意|光明图片|新华图片|IC ?photo'
const OF_AGENCY = new RegExp(`^(?:${AGENCIES})`)
const CORE = `(?:${['记者站', '记者', '通讯员', '实习生', '评论员', '撰稿人', '特约撰稿', '作者'].map(spaced).join('|')})`
const RANK = `(?:(?:驻\\p{sc=Han}{1,3}(?=\\s?记)|${['全媒体', '融媒体', '全媒', '融媒', '首席', '高级', '资深', '见习', '实习', '特约', '特派', '驻站', '摄影', '文字', '青年', '主任', '联合', '随军'].map(spaced).join('|')})\\s?)*`
const HOUSE = `(?:${spaced('本报')}|${spaced('本刊')}|本台|本网|本社|${AGENCIES}|(?!\\p{sc=Han}{1,6}本报)\\p{sc=Han}{1,7}?(?:日报|晚报|晨报|时报|午报|早报|商报|都市报|工人报|报|社|网|新闻|客户端|融媒体中心|融媒体|电视台))`
const TITLE = new RegExp(
  `(?:${HOUSE}(?:[—–\\-·/、]{1,2}${HOUSE})?\\s{0,2}(?:驻\\p{sc=Han}{1,4}\\s?)?|\\p{sc=Han}{1,4}(?=记者站))?${RANK}${CORE}\\s*[:：]?`,
  'uy',
)
const OFFICE = new RegExp(
  `(?!\\p{sc=Han}{1,8}本报)\\p{sc=Han}{2,12}?(?:报|社|网|台|会|局|部|司|团|院|校|新闻|中心|办|融媒|客户端|集团)${RANK}${CORE}\\s*[:：]?`,
  'uy',
)
const ACT_WORDS =
  '摄影报道|图片报道|摄影 报道|文字整理|文/摄|文、摄|文并摄|摄/文|文/图|图/文|文·图|文图|图文|文 ?摄|撰文|文字|策划|统筹|采写|整理|编译|报道|供图|提供图片|提供|制图|绘图|插图|插画|漫画|绘|摄影|摄|图片|图|文|供稿|发'
const ACT = new RegExp(`(?:${ACT_WORDS})(?=$|[\\s:/|、,;])`, 'uy')
const TAIL_ACT =
  /(摄影报道|整理|采写|图片报道|文\/摄|文\/图|供图|提供|供稿|制图|绘图|摄影|报道|摄)$/u
const AGENCY = new RegExp(`(?:${AGENCIES})\\s*(发|供图|供稿|图片|图)?(?=$|[\\s/])`, 'y')
const SEPARATOR = /[\s、,;/|:·—-]+/uy
const RUN = /[\p{sc=Han}·]+/uy
const NEXT_TITLE = new RegExp(`(?:${spaced('本报')})?${RANK}${CORE}`, 'u')

type Token = {
  is: 'title' | 'act' | 'names'
  text: string
  agency: string | null
  /** An act before a colon (图片：) is of those behind it. */
  colon?: boolean
}

/** The groups a line is wholly made of, or null when it is anything else. `lenient`: names need no known surname. */
export function parsePeople(folded: string, lenient = false): Group[] | null {
  const plain = folded
    .replace(/\s来源 ?:.*$/, '')
    .replace(/参与(?=采写|记者|报道|摄影)/g, ' ')
    .replace(/[()[\]【】<>《》■□◆◇●○◎▲△★☆▪⊙¤※◤◥►▶*]/g, ' ')
    .trim()
  if (plain === '' || plain.length > 90 || /\d|。|\?|!/.test(plain)) return null
  const tokens = tokenize(plain)
  return tokens === null ? null : group(tokens, lenient)
}

function tokenize(plain: string): Token[] | null {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    if (match && match[0] !== '') at += match[0].length
    return match && match[0] !== '' ? match : null
  }
  while (at < plain.length) {
    if (take(SEPARATOR)) continue
    const agency = take(AGENCY)
    if (agency) {
      tokens.push({
        is: 'title',
        text: '',
        agency: (agency[1] ? agency[0].slice(0, -agency[1].length) : agency[0]).trim(),
      })
      // 新华社发 alone is an act; 新华社发（X 摄） names who took the picture for it.
      if (agency[1] && plain.slice(at).trim() === '')
        tokens.push({ is: 'act', text: agency[1], agency: null })
      continue
    }
    const title = take(TITLE) ?? take(OFFICE)
    if (title) {
      tokens.push(titleToken(title[0]))
      continue
    }
    const act = take(ACT)
    if (act && act[0].length === 1 && halfName(tokens)) {
      // 周 文: the second half of a spaced name, though it reads as an act.
      tokens.push({ is: 'names', text: act[0], agency: null })
      continue
    }
    if (act) {
      const colon = /^:\s*\S/.test(plain.slice(at, at + 4))
      tokens.push({ is: 'act', text: act[0].replace(/\s/g, ''), agency: null, colon })
      continue
    }
    const run = take(RUN)
    if (!run) return null
    at -= run[0].length
    at += pushRun(run[0], tokens)
  }
  return tokens
}

/** Whether the last token is a character that waits for the rest of its name. */
function halfName(tokens: Token[]): boolean {
  const whole = tokens.findLastIndex((token) => token.is !== 'names' || token.text.length > 1)
  return (tokens.length - 1 - whole) % 2 === 1
}

function titleToken(text: string): Token {
  const title = text.replace(/[\s:]/g, '')
  return {
    is: 'title',
    text: title,
    agency: OF_AGENCY.exec(title)?.[0] ?? null,
  }
}

/** Names up to the next title or act that is set solid with them; returns how many characters were taken. */
function pushRun(run: string, tokens: Token[]): number {
  const cut = NEXT_TITLE.exec(run.slice(1))
  const names = cut ? run.slice(0, cut.index + 1) : run
  const act = TAIL_ACT.exec(names)
  const kept = act && act.index > 0 ? names.slice(0, act.index) : names
  tokens.push({ is: 'names', text: kept, agency: null })
  if (act && act.index > 0) tokens.push({ is: 'act', text: act[0], agency: null })
  return names.length
}

/** An act belongs to the names before it; where the line opens with an act (文/X 图/Y) to the names after it. */
function group(tokens: Token[], lenient: boolean): Group[] | null {
  const groups: Group[] = []
  const actFirst = tokens[0]?.is === 'act'
  let current: Group | null = null
  let pendingAct: string | null = null
  let unclaimed = 0
  for (const [i, token] of tokens.entries()) {
    if (token.is === 'title') {
      current = { title: token.text || null, agency: token.agency, names: [], act: pendingAct }
      groups.push(current)
    } else if (token.is === 'act' && namesFollow(tokens, i)) {
      current = { title: null, agency: null, names: [], act: token.text }
      groups.push(current)
      unclaimed = groups.length
    } else if (token.is === 'act' && (actFirst || token.colon)) {
      pendingAct = token.text
      current = null
    } else if (token.is === 'act') {
      if (groups.length === 0) return null
      const claimed = groups.slice(unclaimed)
      for (const one of claimed.length > 0 ? claimed : groups.slice(-1))
        one.act = one.act ?? token.text
      unclaimed = groups.length
      current = null
    } else {
      const names = namesOf(token.text, tokens, lenient)
      if (names === null) return null
      if (current === null) {
        current = { title: null, agency: null, names: [], act: pendingAct }
        groups.push(current)
      }
      current.names.push(...names)
    }
  }
  return groups.length > 0 ? mergeSingles(lendAgency(groups)) : null
}

/** 记者 A 摄影 B: a line that names whom the act is of behind it. */
function namesFollow(tokens: Token[], i: number): boolean {
  const behind = tokens.slice(i + 1)
  return (
    i > 0 &&
    tokens[0]?.is === 'title' &&
    /^(?:摄影|制图|绘图|文字)$/.test(tokens[i]?.text ?? '') &&
    behind.length > 0 &&
    behind.every((token) => token.is === 'names')
  )
}

/** 张晶 摄/视觉中国: an agency behind the credit is the credit's. */
function lendAgency(groups: Group[]): Group[] {
  const last = groups.at(-1)
  const bare =
    last &&
    last.agency !== null &&
    last.title === null &&
    last.names.length === 0 &&
    last.act === null
  if (!bare || groups.length === 1) return groups
  return groups.slice(0, -1).map((one) => ({ ...one, agency: one.agency ?? last.agency }))
}

/** Who lends a picture is often an office: XX总工会供图, 受访者供图. */
function namesOf(text: string, tokens: Token[], lenient: boolean): string[] | null {
  if (tokens.some((t) => t.is === 'act' && /供图|供稿|提供/.test(t.text)))
    return [text.replace(/\s/g, '')]
  const single = /^\p{sc=Han}$/u.test(text)
  return single ? [text] : parseNames(text, lenient)
}

/** Tokens of one character are the parts of a spaced name: 张 晶. */
function mergeSingles(groups: Group[]): Group[] | null {
  for (const one of groups) {
    const names = joinSingles(one.names)
    if (names === null) return null
    one.names = names
  }
  return groups
}
