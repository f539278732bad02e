import { organisationsOf } from './organisations'
import type { Sentence } from './sentences'
import type { EventProposal, ImportedStory, Suggestion } from './types'

const KIND =
  '论坛|宣讲活动|主题活动|专场活动|活动|大赛|竞赛|比赛|锦标赛|联赛|挑战赛|邀请赛|运动会|骑游季|骑行|健步走|徒步|马拉松|联谊会|联谊|相亲会|交友会|招聘会|培训班|研修班|训练营|讲座|公开课|课程|展览|博览会|交易会|成果展|展示会|推介会|座谈会|交流会|报告会|宣讲会|发布会|研讨会|启动仪式|签约仪式|揭牌仪式|颁奖仪式|开幕式|典礼|仪式|晚会|演出|汇演|文艺演出|音乐会|艺术节|文化节|读书会|义诊|慰问'
const QUOTED = new RegExp(
  `((?:第[\\p{sc=Han}\\d]{1,4}届|首届|\\d{4}年?)?\\p{sc=Han}{0,12}?“[^“”]{2,40}”[^,。;:“”]{0,24}?(?:${KIND})(?:活动)?(?:——[^,。;:“”]{2,16}?(?:${KIND}))?)`,
  'u',
)
const NUMBERED = new RegExp(
  `((?:第[\\p{sc=Han}\\d]{1,4}届|首届|\\d{4}年?)[^,。;:“”、]{2,28}?(?:${KIND})(?:活动)?)`,
  'u',
)
const PLAIN = new RegExp(
  `(?:举办|举行|开展|启动|组织)(?:了|的)?([^,。;:“”、]{2,26}?(?:${KIND})(?:活动)?)`,
  'u',
)
const HAPPENED = /举办|举行|开幕|启动|召开|主办|承办|开赛|落幕|闭幕|启幕|开展|成功举/u
const PLACE =
  /在([^,。;:“”在]{2,24}?)(?:隆重|成功|正式|圆满|顺利|火热|盛大|联合)*(?:举行|举办|开幕|启动|召开|开赛|启幕|落幕|闭幕|鸣枪)/u
const COUNT =
  /(?:近|约|逾|超过?|共|共有|共计|来自[^,。;]{0,30}?的|吸引)?((?:\d[\d,]*(?:\.\d+)?万?)|[一二三四五六七八九十百千]{2,6})(?:余|多)?(?:名|位|人次|人)(?!次?在线)/gu
const TOOK_PART = /参加|参与|参赛|报名|到场|同场|齐聚|现场|角逐|走出|骑行爱好者|吸引/u
const ROUTE =
  /(?:全程|路线|全长|总长|总长度|赛程|骑行|徒步|健走|行程|赛道|健步走|里程)[^,。;]{0,14}?(\d+(?:\.\d+)?)\s?(?:公里|千米|km)/iu
const ROUTE_AFTER =
  /(\d+(?:\.\d+)?)\s?(?:公里|千米)(?:的)?(?:骑行|徒步|健走|健步走|路线|赛程|赛道|迷你跑|长跑)/u
const DATE = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/u

/** The event a story reports, if it names one that was held: at most one a story. */
export function suggestEvent(
  story: ImportedStory,
  text: Sentence[],
  year: number | null,
): Suggestion[] {
  const named = nameOf(story, text)
  if (named === null || !text.some((s) => HAPPENED.test(s.folded))) return []
  const { quote, ...roles } = organisationsOf(text)
  const body = text.slice([story.kicker, story.headline, story.deck].filter(Boolean).length)
  const value: EventProposal = {
    name: named.name,
    date: dateOf(body.slice(0, 3), year),
    place: placeOf(body),
    ...roles,
    participants: participantsOf(text),
    routeKm: routeOf(text),
  }
  const facts = [value.date, value.place, quote, value.participants, value.routeKm].filter(
    (f) => f !== null,
  ).length
  if (facts === 0) return []
  return [
    { kind: 'event', value, confidence: Math.min(0.9, 0.4 + 0.12 * facts), quote: named.quote },
  ]
}

/** A quoted or numbered name (“…”骑游季, 首届…论坛) in the text, else in the headline, else what was 举办. */
function nameOf(story: ImportedStory, text: Sentence[]): { name: string; quote: string } | null {
  const heads = [story.headline, story.deck, story.kicker].filter((line) => line !== null)
  const body = text.filter((s) => !heads.includes(s.printed))
  for (const form of [NUMBERED, QUOTED]) {
    const sentence = body.slice(0, 4).find((s) => HAPPENED.test(s.folded) && form.test(s.folded))
    const match = sentence && form.exec(sentence.folded)
    if (sentence && match?.[1])
      return {
        name: cleanName(slicePrinted(sentence, match[0], match[1])),
        quote: sentence.printed,
      }
  }
  for (const form of [QUOTED, NUMBERED, PLAIN]) {
    const sentence = text.slice(0, 8).find((s) => form.test(s.folded))
    const match = sentence && form.exec(sentence.folded)
    if (sentence && match?.[1])
      return {
        name: cleanName(slicePrinted(sentence, match[0], match[1])),
        quote: sentence.printed,
      }
  }
  return null
}

function slicePrinted(sentence: Sentence, whole: string, part: string): string {
  const at = sentence.folded.indexOf(whole) + whole.indexOf(part)
  return sentence.printed.slice(at, at + part.length)
}

function cleanName(name: string): string {
  return name
    .replace(
      /^\p{sc=Han}*?(?:举办|举行|开展|启动|组织|参加|承办|主办)(?:了|的)?(?=\p{sc=Han}|“)/u,
      '',
    )
    .trim()
}

function dateOf(body: Sentence[], year: number | null): string | null {
  for (const { folded } of body) {
    const match = DATE.exec(folded)
    if (!match) continue
    const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}`
    const known = match[1] ?? year
    return known === null || known === undefined ? `--${day}` : `${known}-${day}`
  }
  return null
}

function placeOf(body: Sentence[]): string | null {
  for (const { folded } of body.slice(0, 4)) {
    const place = PLACE.exec(folded)?.[1]
    if (place !== undefined) return place.replace(/(?:上|中|期间|之际)$/u, '')
  }
  return null
}

/** The largest number of people in a sentence that says they took part. */
function participantsOf(text: Sentence[]): number | null {
  let most: number | null = null
  for (const { folded } of text) {
    if (!TOOK_PART.test(folded)) continue
    for (const match of folded.matchAll(COUNT)) {
      const count = readCount(match[1] ?? '')
      if (!match[0].includes('人次') && count !== null && count >= 5 && count > (most ?? 0))
        most = count
    }
  }
  return most
}

function readCount(words: string): number | null {
  if (/^\d/.test(words)) {
    const n = Number(words.replace(/[,万]/g, ''))
    return Number.isFinite(n) ? Math.round(words.endsWith('万') ? n * 10_000 : n) : null
  }
  let total = 0
  let digit = 0
  for (const c of words) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[c]
    if (unit === undefined) digit = '零一二三四五六七八九'.indexOf(c)
    else {
      total += Math.max(1, digit) * unit
      digit = 0
    }
  }
  return total + digit || null
}

function routeOf(text: Sentence[]): number | null {
  for (const { folded } of text) {
    const km = (ROUTE.exec(folded) ?? ROUTE_AFTER.exec(folded))?.[1]
    if (km !== undefined) return Number(km)
  }
  return null
}
