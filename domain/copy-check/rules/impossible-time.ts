import { passageRule } from '../rule'
import type { Hit } from '../types'

const MARKED = /(?<![\d.])(\d{1,2})时(?:(\d{1,2})分(?!钟)|整|许|半)/g
// Scores and ratios have colons too: only what a word for the part of the day, or 时间：, introduces.
const COLON =
  /(凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|当晚|时间[：:])(\d{1,2})[:：](\d{2})(?!\d|[:：])/g
const MORNING = /(凌晨|清晨|早上|上午)(\d{1,2})(?:[:：]\d{2}|[时点])/g

/** Times that no clock shows: 24时30分, 25时, 上午9:75, 上午15时. 24时 alone ends a day. */
export const impossibleTime = passageRule('impossible-time', () => (text) => [
  ...[...text.matchAll(MARKED)]
    .filter(([, hour, minute]) => isNoTime(Number(hour), Number(minute ?? 0)))
    .map((match) => hit(match, '一天到24时为止，一小时到59分为止')),
  ...[...text.matchAll(COLON)]
    .filter(([, , hour, minute]) => isNoTime(Number(hour), Number(minute)))
    .map((match) => hit(match, '一天到24:00为止，一小时到59分为止')),
  ...[...text.matchAll(MORNING)]
    .filter(([, , hour]) => Number(hour) > 12 && Number(hour) < 24)
    .map((match) => hit(match, `${match[2]}时不在“${match[1]}”`)),
])

const isNoTime = (hour: number, minute: number) =>
  hour > 24 || minute > 59 || (hour === 24 && minute > 0)

const hit = (match: RegExpExecArray, why: string): Hit => ({
  start: match.index,
  end: match.index + match[0].length,
  level: 'blocking',
  reason: `${why}（GB/T 7408《日期和时间表示法》）。`,
  suggestion: '核对时间',
})
