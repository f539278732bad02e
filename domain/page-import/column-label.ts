import { bare } from './fold'
import { parsePeople } from './people'

const MARKED = [
  /^[【[〖「『]\s*([^【】[\]〖〗「」『』]{2,14}?)\s*[】\]〗」』]$/u,
  /^[■□◆◇●○◎▲△★☆▪▶►⊙※]{1,2}\s*([^。,;:!?■□◆◇●○]{2,14}?)\s*[■□◆◇●○◎]?$/u,
  /^[·|]\s?([^·|。,;]{2,14}?)\s?[·|]$/u,
  /^(?:栏目|专栏|专题)\s*[:：]\s*(\S.{1,14})$/u,
]
const PREFIXED = /^(?:[【〖]\s*[^【】〖〗]{2,10}?\s*[】〗]|\p{sc=Han}{2,8}\s?[|丨])\s*(?=\S)/u
const OPENS =
  /^(?:关注|聚焦|走近|走进|直击|喜迎|迎接|点赞|对话|权威|深度|深读|热点|焦点|今日|本期|两会|图说|新时代|奋进)/u
const CLOSES =
  /(?:之歌|访谈|群像|榜样|先锋|面孔|专访|追踪|讲堂|专栏|专题|专版|特刊|之声|在线|视窗|故事|风采|观察|快讯|短讯|简讯|短波|速递|播报|要闻|新闻|综述|视点|时评|短评|快评|社论|来论|杂谈|手记|调查|纪实|链接|聚焦|资讯|动态|看台|窗口|广角|论语|之窗|园地|天地|进行时|风景线)$/u
const KNOWN =
  /^(?:图说\p{sc=Han}{0,4}|图片新闻|图片故事|一周图片|新闻图片|图片报道|本报评论员|评论员文章|社论|短评|快评|时评|微评|来信|读者来信|来信摘登|一句话新闻|快讯|短讯|简讯(?:[一二两三四五六七八九十]则)?|简明新闻|要闻简报|新闻链接|相关链接|链接|延伸阅读|阅读提示|新闻背景|记者手记|导读)$/u

/** The words of a line that is marked as a column label (■…, 【…】, ·…·), or null. */
export function markedLabel(line: string): string | null {
  if (line.length > 20 || (parsePeople(line) !== null && !/[【〖]/.test(line))) return null
  for (const form of MARKED) {
    const label = form.exec(line)?.[1]?.trim()
    if (label !== undefined && bare(label).length >= 2) return label
  }
  return null
}

/** How long a 【label】 or label| in front of a headline on the same line is; 0 for none. */
export function labelPrefix(line: string): number {
  return PREFIXED.exec(line)?.[0].length ?? 0
}

/** A label that is never a headline: 图片新闻, 快讯. */
export function isKnownLabel(line: string): boolean {
  return KNOWN.test(line.replace(/\s/g, ''))
}

/** A line that ends as only a column's name does. */
export function closesAsLabel(line: string): boolean {
  return /(?:之歌|之声|之窗|风采|专栏|聚焦|观察|视点|速递|快讯|在线|访谈|群像)$/.test(line)
}

/** The head of a box inside a story: 相关链接, 阅读提示. */
const BOX = /链接|阅读|背景|手记|导读/

export const isBoxLabel = (line: string) => KNOWN.test(line.replace(/\s/g, '')) && BOX.test(line)

/** A label that opens a piece without a headline: 短讯, 读者来信. */
export function opensByItself(line: string): boolean {
  const words = parseLabel(line).replace(/\s/g, '')
  return KNOWN.test(words) && !BOX.test(words)
}

/**
 * Whether an unmarked short line over a headline is the name of a column rather than a 引题: a known label, at most five
 * characters, or at most nine that open (关注, 走近) or close (故事, 观察) as labels do. No punctuation inside.
 */
export function readsAsLabel(line: string): boolean {
  const words = line.replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')
  if (KNOWN.test(words) || /^\p{sc=Han}{2,4} ?· ?\p{sc=Han}{2,6}$/u.test(line)) return true
  if (!/^[\p{sc=Han}\p{N}A-Za-z+“”"·]{2,12}$/u.test(words)) return false
  if (words.length <= 5) return true
  return words.length <= 9 && (OPENS.test(words) || CLOSES.test(words))
}

/** The label as the column is called: without bullets, brackets and OCR's blanks. */
export function parseLabel(folded: string): string {
  const label = markedLabel(folded) ?? folded.replace(/^[【〖[]\s*|\s*[】〗\]|丨]\s*$/g, '')
  return /^(?:\p{sc=Han} )+\p{sc=Han}$/u.test(label) ? label.replaceAll(' ', '') : label
}
