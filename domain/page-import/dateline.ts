import { spaced } from './fold'
import { isName } from './names'
import { parsePeople } from './people'

/** Where a story's first line divides: [0, dateline) the dateline, [dateline, byline) who reports, then the text. */
export type Opening = { dateline: number; byline: number }

const DAY = '(?:\\d{1,2}月)?(?:\\d{1,2}|[一二三四五六七八九十廿]{1,3})日'
const AGENCY =
  '(?:新华社|新华网|中新社|中新网|中国新闻网|人民网|央视网|中工网|中国网|光明网|法新社|路透社)'
const FROM_AGENCY = new RegExp(`^(?:据|综合)?(${AGENCY})`)
const FORMS = [
  `(?:据|综合)?${AGENCY}(?:记者)?\\p{sc=Han}{0,14}?\\s?${DAY}(?:专|综合)?\\s?(?:电|讯|消息)`,
  `${spaced('本报')}\\s?\\p{sc=Han}{0,10}?\\s?${DAY}\\s?(?:电|讯|专电|消息)`,
  `${spaced('本报')}\\s?(?:综合|最新|专)?(?:消息|${spaced('讯')})`,
  `\\p{sc=Han}{2,8}?(?:报|网|在线|客户端|新闻)\\p{sc=Han}{0,6}?${DAY}\\s?(?:电|讯)(?=\\s*[\\s(\\[])`,
  `(?:(?:本网|本刊|本社|本台)\\s?讯|快\\s?讯(?=\\s*[(:]))`,
  `\\p{sc=Han}{1,9}?(?:日报|晚报|晨报|时报|午报|早报|商报|报|网|在线|客户端|社|台)(?:[—–\\-/·]{1,2}\\p{sc=Han}{2,6})?\\s?讯(?=\\s*[\\s(\\[【:]|\\s*(?:记者|通讯员|见习|实习|全媒体|首席))`,
  `${spaced('本报')}\\p{sc=Han}{2,6}(?:电|讯)(?=\\s*[(\\[])`,
  `据?${AGENCY}\\s?(?:电|讯|消息)(?=\\s*[\\s(:,])`,
]
const DATELINE = new RegExp(
  `^[\\[【(]?\\s*(?:${FORMS.join('|')})\\s*[\\]】)]?\\s*[:：]?(?:\\s*题:[^。]{2,50}$)?`,
  'u',
)
const BRACKET = /^\s*[([【<]([^()[\]【】<>]{2,90})[)\]】>]/
const UNTIL_TEXT = /^\s*(?:电|报道|摄影报道|消息)?\s*[:,]?\s*/u

/** Reads 本报讯（记者 X 通讯员 Y）, 新华社北京12月6日电 记者X and their like at the head of `line`; null when there is none. */
export function readOpening(line: string): Opening | null {
  const head = line.slice(0, 200)
  const form = DATELINE.exec(head)
  if (!form) return null
  const dateline = form[0].length
  return { dateline, byline: dateline + bylineLength(head.slice(dateline)) }
}

/** How many characters at the head of `rest`, after a dateline, name who reports; 0 for none. */
export function readByline(line: string): number {
  return bylineLength(line.slice(0, 200))
}

function bylineLength(rest: string): number {
  let taken = 0
  for (;;) {
    const bracket = BRACKET.exec(rest.slice(taken))
    if (!bracket || !namesPeople(bracket[1] ?? '')) break
    taken += bracket[0].length
  }
  if (taken > 0) return taken + trailing(rest.slice(taken))
  const solid = unbracketed(rest)
  return solid === 0 ? 0 : solid + trailing(rest.slice(solid))
}

function namesPeople(words: string): boolean {
  return parsePeople(words, true) !== null || /记 ?者|通 ?讯 ?员|实习生/.test(words)
}

function trailing(rest: string): number {
  return UNTIL_TEXT.exec(rest)?.[0].length ?? 0
}

const TITLE = new RegExp(
  `^[\\s、,]*(?:${spaced('本报')}|新华社|全媒体|融媒体|全媒|首席|见习|实习|特约|摄影)*\\s?(?:${['记者', '通讯员', '实习生'].map(spaced).join('|')})\\s*[:：]?`,
  'u',
)
const VERB =
  '(?=报道|摄影|近日|昨日|日前|今日|今天|昨天|从|在|获悉|通讯员|实习生|见习|记者|\\s|、|,|:|\\d|$)'
const NAME = new RegExp(
  `^[\\s、,]*(\\p{sc=Han} \\p{sc=Han}|\\p{sc=Han}{1,8}·\\p{sc=Han}{1,8}|\\p{sc=Han}{2,4}?)${VERB}`,
  'u',
)

/** 记者张三、通讯员李四摄影报道: what the verb closes needs no known surname. */
const REPORTED = /^([^。,:;()]{3,60}?)\s?(?:摄影|图片)?报道\s*[:,]?/u

/** 本报讯 记者张三 通讯员李四 …: titles and names until something that is no name. */
function unbracketed(rest: string): number {
  const reported = REPORTED.exec(rest)
  if (reported && TITLE.test(rest) && parsePeople(reported[1] ?? '', true) !== null)
    return reported[0].length
  let taken = 0
  for (;;) {
    const title = TITLE.exec(rest.slice(taken))
    if (!title) return taken
    const named = nameRun(rest.slice(taken + title[0].length))
    if (named === 0) return taken
    taken += title[0].length + named
  }
}

function nameRun(rest: string): number {
  let taken = 0
  for (;;) {
    const name = NAME.exec(rest.slice(taken))
    if (!name || !isName((name[1] ?? '').replace(' ', ''))) return taken
    taken += name[0].length
  }
}

/** 据新华社北京12月6日电 → as printed without blanks and brackets; an agency in it is the story's source. */
export function parseDateline(folded: string): { dateline: string; source: string | null } {
  const dateline = folded.replace(/题:.*$/u, '').replace(/[\s[\]【】():]/g, '')
  return { dateline, source: FROM_AGENCY.exec(dateline)?.[1] ?? null }
}
