import type { PageContext, PageHead } from './types'

const DATE = /(\d{4})\s?[年.\-/]\s?(\d{1,2})\s?[月.\-/]\s?(\d{1,2})\s?日?/
const HAN_DATE =
  /([二一][〇零○Oo一二三四五六七八九]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/
const PAPER =
  /(?<![\p{sc=Han}])(\p{sc=Han}{1,8}?(?:日报|晚报|晨报|时报|午报|早报|商报|都市报|工人报|青年报|电讯|周报|导报|法制报|法治报|[\p{sc=Han}]{0,2}报)(?:海外版)?)(?!传媒|集团|道|告|名|社|讯|纸|刊|记|业|料|考|送|到|酬|答|警)/u
const NUMBER =
  /第?\s?0{0,3}([A-Za-z]?\d{1,3})\s?版|第([一二三四五六七八九十]{1,3})版|^版(?:次|面)\s?:?\s?0{0,3}([A-Z]?\d{1,2})|(?:^|\s)([A-D]\d{1,2})(?=\s|$|[:|·])|(?:^|\s)(\d{2})(?=\s?[|·:]?\s?\p{sc=Han}{2,4}$)|^\p{sc=Han}{2,6}(?<!报)[\s·|]{1,3}([A-D]?\d{1,2})(?=\s|$)|星期[一二三四五六日天]\s+([A-D]?\d{1,2})$/u
const SECTION =
  /版\s?[:：|·\-—]\s?(\p{sc=Han}[\p{sc=Han}·/、 ]{0,11})|^版[面次]\s?:\s?[A-D]?\d{1,3}\s?:?\s?(\p{sc=Han}{2,6})|(?:版|(?:^|\s)[A-D]?\d{1,2})\s?[(·|:\s]\s?((?!版|期)\p{sc=Han}(?:[\p{sc=Han}/]| (?=\p{sc=Han})){0,9})\)?\s*(?:\s{2}.*|\/.*)?$|^(\p{sc=Han}{2,6}(?<!报))[\s·|]{1,3}[A-D]?\d{1,2}(?=\s|$)/u
const FILLER = new RegExp(
  [
    DATE.source,
    '星期[一二三四五六日天]',
    '周[一二三四五六日]',
    '农历\\S{2,12}',
    '第?\\s?\\d{2,6}\\s?期',
    '数字报纸?',
    '电子报',
    '电子版',
    '多媒体',
    '版面?',
    '今日\\S{1,3}版',
    '总第?\\d+号?期?',
  ].join('|'),
  'gu',
)

const PERSON = '(?:\\p{sc=Han} \\p{sc=Han}|\\p{sc=Han}{2,4})(?!\\p{sc=Han})'
/** What a page head says beside paper, date, number and section: its editors and how many pages there are today. */
const BESIDE = new RegExp(
  `(?:本版|首席|值班|责任|美术|图片|版面)?(?:编辑|责编|版责|主编|编委|美编|版式|设计|校对|校检|检校|图编|组版|制图)\\s?[:/|]?\\s?${PERSON}(?:[\\s、]+${PERSON}(?!\\s?:))*|今[日天]\\S{1,4}版|(?:\\p{sc=Han}{0,4}(?:热线|电话|邮箱|传真)|E-?mail)\\s?:\\s?[\\w@.()-]+(?:\\s\\d[\\d-]{6,})*|\\p{sc=Han}{2,4}部主编|\\p{sc=Han}{2,12}(?:主办|主管|出版)|总?第?\\s?\\d{3,6}\\s?[期号]`,
  'gu',
)
const printedHead = (line: string) => line.replace(BESIDE, ' ').trim()

/** Whether a whole line is a page head: paper, date, page number and section in any order, and nothing else. */
export function isPageHead(printed: string): boolean {
  const line = printedHead(printed)
  if (isSectionName(/^(\p{sc=Han}{2,4}) \d$/u.exec(line)?.[1] ?? '')) return true
  if (line.length > 100 || /[。!?“”]|下转|上接|[详请]?见第/.test(line)) return false
  if (
    /^(?:第?\s?[A-Za-z]?\d{1,5}\s?版|第[一二三四五六七八九十]{1,3}版)\s?(?:[:：|·\-—(]?\s?[\p{sc=Han}· ]{1,12}\)?)?(?:\s.*)?$/u.test(
      line,
    )
  ) {
    return rest(line).length <= 12
  }
  if (
    /^[A-D]\d{1,2}$/.test(line) ||
    /^\p{sc=Han}{2,4}(?:新闻)? ?[ ·|] ?[A-D]?\d{2}$/u.test(withoutDate(line)) ||
    /^[A-D]?\d{2}\s?[:|·\s]\s?\p{sc=Han} ?\p{sc=Han}(?:\p{sc=Han}{0,2})$/u.test(line)
  )
    return true
  if (
    /^(?:版(?:次|面)|(?:当前)?报纸(?:名称)?)\s?:/.test(line) ||
    /^星期[一二三四五六日天]$/.test(line)
  )
    return true
  const dated = DATE.test(line) || HAN_DATE.test(line)
  if (dated && /星期/.test(line) && PAPER.exec(line)?.index === 0) return true
  if (dated && NUMBER.test(line)) return rest(line).replace(PAPER, '').length <= 14
  if (dated || NUMBER.test(line))
    return (
      rest(line)
        .replace(PAPER, '')
        .replace(/[\p{sc=Han}]{2,4}$/u, '') === ''
    )
  if (/^\p{sc=Han}{3,8}(?<![捷汇海情喜预简举通警申])报$/u.test(line)) return true
  return /^[《]?\p{sc=Han}{1,8}?(?:日报|晚报|晨报|时报|午报|早报|商报|都市报|工人报|青年报)[》]?\s?(?:数字报纸?|电子报|电子版|多媒体数字报(?:纸|刊)?)?$/u.test(
    line,
  )
}

/** A page's number alone, over the name of its section. */
export const LONE_NUMBER = /^\d{1,2}$/

const SECTION_NAME =
  /^(?:要闻|综合|工会|民生|经济|社会|时政|国际|国内|文化|体育|教育|科技|评论|副刊|理论|专题|专版|特刊|影像|视觉|人物|财经|健康|法治|职工|劳动|工匠|企业|基层|生活|读者|都市|本地|区域|头版|封面)(?:新闻|周刊|版|·\p{sc=Han}{2})?$/u

/** 要闻, 工会新闻: the name of a page's section, which is a page head only beside another line of it. */
export function isSectionName(line: string): boolean {
  return SECTION_NAME.test(line.replace(/\s/g, ''))
}

function rest(line: string): string {
  return line
    .replace(HAN_DATE, '')
    .replace(FILLER, '')
    .replace(/第?\s?[A-Za-z]?\d{1,5}\s?版?|第[一二三四五六七八九十]{1,3}/gu, '')
    .replace(/[^\p{sc=Han}A-Za-z\d]/gu, '')
}

/**
 * Reads publication, date, number and section from the page-head lines, in printed order; the first that says a thing
 * decides, except that a line with both number and section goes before one with a number alone.
 */
export function readPageHead(
  heads: string[],
  furniture: string[],
  context: PageContext = {},
): PageHead {
  const all = [...heads, ...furniture]
  const plain = heads.map(printedHead)
  const numbered = plain.filter((line) => NUMBER.test(line) || LONE_NUMBER.test(line))
  const place = numbered.find((line) => SECTION.test(withoutDate(line))) ?? numbered[0]
  const section = place === undefined ? null : SECTION.exec(withoutDate(place))
  return {
    publication: first(all, readPublication) ?? context.publication ?? null,
    date: first(all, readDate) ?? context.date ?? null,
    number: place === undefined ? null : readNumber(place),
    section:
      (section?.[1] ?? section?.[2] ?? section?.[3] ?? section?.[4])?.replace(/\s/g, '') ||
      plain.map((line) => /^\p{sc=Han}{2,4}(?= )/u.exec(line)?.[0] ?? '').find(isSectionName) ||
      plain.find((line) => isSectionName(line) || isNamed(line))?.replace(/\s/g, '') ||
      null,
  }
}

/** A section's name may stand before the date: what is taken out leaves two blanks. */
function withoutDate(line: string): string {
  return line
    .replace(DATE, '  ')
    .replace(HAN_DATE, '  ')
    .replace(/(?:星期|周)[一二三四五六日天]/g, '  ')
    .replace(/^\s+|\s+$/g, '')
}

/** Whatever stands alone in the head and is neither paper nor weekday. */
const isNamed = (line: string) =>
  /^\p{sc=Han}{2,6}(?<![报版]|报纸)$/u.test(line) && !/^星期/.test(line)

function first<T>(lines: string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line)
    if (found !== null) return found
  }
  return null
}

function readPublication(line: string): string | null {
  return (
    PAPER.exec(line.replace(/^.*(?:来源|名称)\s?[:：]/, ''))?.[1]?.replace(/^本报$|^今日.*/, '') ||
    null
  )
}

function readNumber(line: string): string | null {
  if (LONE_NUMBER.test(line)) return line
  const match = NUMBER.exec(line)
  if (!match) return null
  const figures = match[1] ?? match[3] ?? match[4] ?? match[5] ?? match[6] ?? match[7]
  if (figures !== undefined) {
    // 第04版 keeps its zero; 00002版, as some sites print it, does not keep all of them.
    const zero = /(?:^|[^\dA-Za-z])0(?=\d版|\d\s?版|\d$|\d\b)/.test(line) && /^\d$/.test(figures)
    return zero ? `0${figures}` : figures.toUpperCase()
  }
  return match[2] === undefined ? null : String(hanNumber(match[2]))
}

/** YYYY-MM-DD of the first date with a year in the line. */
export function readDate(line: string): string | null {
  const match = DATE.exec(line)
  if (match) return iso(Number(match[1]), Number(match[2]), Number(match[3]))
  const han = HAN_DATE.exec(line)
  if (!han) return null
  const year = [...(han[1] ?? '')]
    .map((c) => '〇一二三四五六七八九'.indexOf(c))
    .map((d) => (d < 0 ? 0 : d))
  return iso(Number(year.join('')), hanNumber(han[2] ?? ''), hanNumber(han[3] ?? ''))
}

function iso(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** 一 … 九十九 */
function hanNumber(word: string): number {
  const digit = (c: string | undefined) => Math.max(0, '零一二三四五六七八九'.indexOf(c ?? '零'))
  if (!word.includes('十')) return digit(word)
  const [tens, units] = word.split('十')
  return (tens ? digit(tens) : 1) * 10 + digit(units || '零')
}
