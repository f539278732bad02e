import type { Sentence } from './sentences'
import type { AchievementKind, StudioProposal, Suggestion } from './types'

const STUDIO = /[\p{sc=Han}A-Za-z\d“”·]{2,40}?创新工作室/gu
const BEFORE =
  /^.*(?:[由和与及向对以]|来自|的是|其中|依托|走进|作为|通过|介绍|正是|成立了?|是|在)(?=[\p{sc=Han}“])/u
const GENERIC =
  /^(?:职工|劳模|工匠|劳模工匠|劳模和工匠人才|劳模工匠人才|个|家|该|市级|省级|各类|首都)*(?:创新工作室)$/u
const FOUNDED =
  /(?:成立于|创建于|组建于|创立于)\s?(\d{4})年|(\d{4})年[^,。;]{0,6}(?:成立|创建|组建|挂牌)/u
const EMPLOYER = /^(.{2,24}?(?:公司|集团|厂|局|医院|学院|大学|中心|研究院|研究所))/u
const NUMBER = '(\\d+|[一二两三四五六七八九十]{1,3})'
const ACHIEVEMENTS: [AchievementKind, RegExp][] = [
  [
    'software-copyright',
    new RegExp(`${NUMBER}\\s?(?:个|项|件|份)?(?:国家)?(?:计算机)?软件?(?:著作权|著作权登记)`, 'u'),
  ],
  [
    'software-copyright',
    new RegExp(`软件著作权(?:登记)?(?:证书)?\\s?${NUMBER}\\s?(?:个|项|件)`, 'u'),
  ],
  ['patent', new RegExp(`${NUMBER}\\s?(?:个|项|件)(?:国家)?(?:发明|实用新型|外观设计)?专利`, 'u')],
  ['patent', new RegExp(`专利(?:授权)?\\s?${NUMBER}\\s?(?:个|项|件)`, 'u')],
  ['local-standard', new RegExp(`${NUMBER}\\s?(?:个|项|部)地方标准`, 'u')],
  ['industry-standard', new RegExp(`${NUMBER}\\s?(?:个|项|部)行业标准`, 'u')],
  ['national-standard', new RegExp(`${NUMBER}\\s?(?:个|项|部)国家标准`, 'u')],
  [
    'award',
    new RegExp(
      `${NUMBER}\\s?(?:个|项|次)(?:国家级|省部级|省级|市级|全国|行业)?[\\p{sc=Han}]{0,6}?(?:奖项|奖励|科技奖|科技进步奖)`,
      'u',
    ),
  ],
]

/** The innovation studio that a story is about (the one it names in full), with founding year and achievements. */
export function suggestStudios(text: Sentence[]): Suggestion[] {
  const named = text.flatMap((s) => namesIn(s.folded).map((name) => ({ name, quote: s.printed })))
  const best = named.reduce<(typeof named)[number] | null>(
    (a, b) => (a && a.name.length >= b.name.length ? a : b),
    null,
  )
  if (best === null) return []
  const facts = text.find((s) => ACHIEVEMENTS.some(([, form]) => form.test(s.folded)))
  const founded = text.map((s) => FOUNDED.exec(s.folded)).find((m) => m !== null)
  const value: StudioProposal = {
    name: best.name,
    employer: EMPLOYER.exec(best.name)?.[1] ?? null,
    founded: founded ? Number(founded[1] ?? founded[2]) : null,
    achievements: achievementsOf(text),
  }
  const confidence =
    0.6 + (value.founded === null ? 0 : 0.15) + (value.achievements.length > 0 ? 0.15 : 0)
  return [{ kind: 'studio', value, confidence, quote: facts?.printed ?? best.quote }]
}

function namesIn(sentence: string): string[] {
  return (sentence.match(STUDIO) ?? [])
    .map((words) => words.replace(BEFORE, ''))
    .filter((name) => !GENERIC.test(name))
}

function achievementsOf(text: Sentence[]): StudioProposal['achievements'] {
  const counts = new Map<AchievementKind, number>()
  for (const { folded } of text) {
    for (const [kind, form] of ACHIEVEMENTS) {
      const words = form.exec(folded)?.[1]
      if (words !== undefined && !counts.has(kind)) counts.set(kind, readNumber(words))
    }
  }
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

function readNumber(words: string): number {
  if (/^\d/.test(words)) return Number(words)
  const digit = (c: string | undefined) =>
    c === '两' ? 2 : Math.max(0, '零一二三四五六七八九'.indexOf(c ?? '零'))
  if (!words.includes('十')) return digit(words)
  const [tens, units] = words.split('十')
  return (tens ? digit(tens) : 1) * 10 + digit(units || '零')
}
