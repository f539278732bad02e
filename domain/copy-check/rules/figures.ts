import { chineseNumber } from '../chinese-number'
import type { Fact } from '../context'
import { passageRule } from '../rule'
import { sentenceAround } from '../sentence'
import type { Hit } from '../types'

const NUMBER =
  '(?<![第\\d.,])(近|约|超过|超|逾|不足|至少)?(\\d[\\d,]{0,11}(?:\\.\\d{1,3})?[万亿千百]?|[一二两三四五六七八九十百千万]{1,9})(余|多|来)?'
const MULTIPLES: Record<string, number> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 }

// Another year's figure, or a plan, is not the portal's.
const OTHER_TIME = /去年|前年|往年|上届|上一届|历届|往届|首届|计划|预计|目标|名额|限额/

/**
 * Figures that the portal's own contradict. In a sentence that speaks of a fact, some figure in its unit must agree with
 * it; 500余 is from 500 to 600, 近500 just below, 约 within a tenth. If none does, the one nearest to the cue is found.
 */
export const figures = passageRule('figures', ({ facts }) => {
  const readers = facts.map((fact) => ({ fact, pattern: patternOf(fact) }))
  return (text) => readers.flatMap(({ fact, pattern }) => contradictions(text, fact, pattern))
})

const patternOf = ({ units }: Fact) =>
  new RegExp(
    `${NUMBER}(?:${[...units]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})`,
    'g',
  )

const escaped = (unit: string) => unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function contradictions(text: string, fact: Fact, pattern: RegExp): Hit[] {
  const sentences = new Map<number, { match: RegExpExecArray; distance: number }[]>()
  for (const match of text.matchAll(pattern)) {
    const { from, sentence } = sentenceAround(text, match.index, match.index + match[0].length)
    const cue = fact.cues.find((cue) => sentence.includes(cue))
    if (cue === undefined || OTHER_TIME.test(sentence)) continue
    const distance = Math.abs(from + sentence.indexOf(cue) - match.index)
    sentences.set(from, [...(sentences.get(from) ?? []), { match, distance }])
  }
  return [...sentences.values()].flatMap((said): Hit[] => {
    if (said.some(({ match }) => agrees(match, fact.value))) return []
    const [nearest] = said.sort((a, b) => a.distance - b.distance)
    if (!nearest) return []
    const { index, 0: quote } = nearest.match
    return [
      {
        start: index,
        end: index + quote.length,
        level: 'advisory',
        reason: `本站记载：${fact.label}为${fact.value}（${fact.link}）。`,
        suggestion: '核对数字，改稿件或改本站记载',
      },
    ]
  })
}

function agrees([, before, words = '', behind]: RegExpExecArray, value: number): boolean {
  const number = numberOf(words)
  if (behind) return value >= number && value < number + step(number)
  if (before === '近' || before === '不足') return value < number && value >= number * 0.9
  if (before === '约') return Math.abs(value - number) <= number / 10
  if (before === '至少') return value >= number
  if (before) return value > number && value < number + step(number)
  // 1.2万 is rounded to what is written.
  const precision = /[万亿]$/.test(words) ? 0.05 * (MULTIPLES[words.at(-1) ?? ''] ?? 1) : 0
  return Math.abs(value - number) <= precision
}

/** 500余 ends at 600, 1200余 at 1300, 30余 at 40: one more in the last place that is not 0. */
function step(number: number): number {
  let power = 1
  while (number >= power * 10 && number % (power * 10) === 0) power *= 10
  return power
}

function numberOf(words: string): number {
  const last = words.at(-1) ?? ''
  if (!/^\d/.test(words)) return chineseNumber(words)
  const multiple = MULTIPLES[last] ?? 1
  return Math.round(Number(words.replace(/[,万亿千百]/g, '')) * multiple)
}
