import type { Sentence } from './sentences'
import type { Suggestion } from './types'

const UNION =
  /[\p{sc=Han}]{0,16}?(?:总工会|工会联合会|产业工会|工会委员会|(?:公司|集团|学院|大学|医院|街道|镇|乡|园区|开发区|工程局|车间|厂)工会)(?!员|法|会|经费|系统|主席团)/gu
/** Words in front of a name that are no part of it; the last of them in the match decides. */
const BEFORE =
  /^.*(?:[由和与及向对被让同把将以]|来自|联合|通过|走进|其中|包括|今年|各级|各|以及|会同|依托|根据|组织|记者从|从|为|在|据|是|该|当日|近日|日前|昨日|下午|上午|目前|届时|成立了?|指导|支持|推动|还有|开展|要求|介绍|获悉|主席|参加|受|经|并)/u
const LEVEL =
  /(?:省|市|区|县|州|旗|镇|乡|街道|城|园|集团|公司|局|系统|全国|中华全国|学院|大学|医院|厂)(?:总工会|工会联合会|产业工会|工会委员会|工会)$/
/** 市总工会 says only which level; whose, the reader of the paper knows. */
const GENERIC = /^(?:市|区|县|省|街道|镇|乡|公司|集团|医院|学院|大学|厂|园区|企业)(?:总工会|工会)$/

/** Unions in general. */
const NO_NAME = /^(?:总工会|各级|基层|企业|乡镇|街道|公司|集团|企事业|产业)(?:总)?(?:工会)?$/

/** The unions a story names, each once, with the sentence that names it first. */
export function suggestUnions(text: Sentence[]): Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const { printed, folded } of text) {
    for (const match of folded.matchAll(UNION)) {
      const value = trimName(match[0])
      if (value === null || found.has(value)) continue
      const confidence = GENERIC.test(value) ? 0.6 : LEVEL.test(value) ? 0.9 : 0.7
      found.set(value, { kind: 'union', value, confidence, quote: printed })
    }
  }
  const names = [...found.keys()]
  return [...found.values()].filter((s) => !names.some((n) => n !== s.value && isShorter(s, n)))
}

/** 高新区总工会 beside 临江高新区总工会 is the same union; 市总工会 may be another city's. */
function isShorter(suggestion: Suggestion, name: string): boolean {
  return (
    typeof suggestion.value === 'string' &&
    name.endsWith(suggestion.value) &&
    !GENERIC.test(suggestion.value)
  )
}

function trimName(words: string): string | null {
  const name = words.replace(BEFORE, '')
  if (name.length < 4 || NO_NAME.test(name)) return name === '全国总工会' ? name : null
  return name
}
