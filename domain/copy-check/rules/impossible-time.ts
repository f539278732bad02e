import { passageRule } from '../rule'
import { sentenceAround } from '../sentence'
import { softenQuoted } from '../soften'
import type { Hit } from '../types'

const MARKED =
  /(?<![\d.])(?<!历时|用时|耗时|累计|长达|连续)(\d{1,2})[时点](?:(\d{1,2})分(?!钟)|整|许|半)/g
// Scores and ratios have colons too: only what a word for the part of the day introduces, or a word for a beginning follows.
const COLON =
  /(?:凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|夜间|当晚|时间[：:])(\d{1,2})[:：](\d{2})(?!\d|[:：])|(?<![\d:：])(\d{1,2})[:：](\d{2})(?=发车|发出|出发|开始|开车|到站|到达|举行|开场|集合|熄灯|关门|闭馆)/g
const MATCH = /[局球赛队胜负]|比分/
const MORNING = /(凌晨|清晨|早上|上午)(\d{1,2})(?:[:：]\d{2}|[时点])/g

/** Times that no clock shows: 24时30分, 25时整, 上午9:75, 上午15时. 24时 alone ends a day. */
export const impossibleTime = passageRule('impossible-time', () => (text) => {
  const marked = [...text.matchAll(MARKED)].filter(([, hour, minute]) => isNoTime(hour, minute))
  const colons = [...text.matchAll(COLON)]
    .filter(([, hour, minute, laterHour, laterMinute]) =>
      isNoTime(hour ?? laterHour, minute ?? laterMinute),
    )
    .filter(
      ({ index, 0: words }) =>
        !MATCH.test(sentenceAround(text, index, index + words.length).sentence),
    )
  const mornings = [...text.matchAll(MORNING)].filter(
    ([, , hour]) => Number(hour) > 12 && Number(hour) < 24,
  )
  return softenQuoted(text, [
    ...[...marked, ...colons].map((match) => hit(match, '一天到24时为止，一小时到59分为止')),
    ...mornings.map((match) => hit(match, `${match[2]}时不在“${match[1]}”`)),
  ])
})

const isNoTime = (hour = '', minute = '0') =>
  Number(hour) > 24 || Number(minute) > 59 || (Number(hour) === 24 && Number(minute) > 0)

const hit = (match: RegExpExecArray, why: string): Hit => ({
  start: match.index,
  end: match.index + match[0].length,
  level: 'blocking',
  reason: `${why}（GB/T 7408《日期和时间表示法》）。`,
  suggestion: '核对时间',
})
