import { isName } from './names'
import type { Sentence } from './sentences'
import type { Suggestion } from './types'

const TITLED =
  /(大国工匠(?:年度人物)?|[\p{sc=Han}]{0,3}工匠|全国劳动模范|[\p{sc=Han}]{0,2}劳动模范|全国劳模|[省市]劳模|劳模|五一劳动奖章|技术能手|首席技师)[”"]?(?:代表|获得者|称号获得者|获奖者)?[、,]?[”"]?\s?(\p{sc=Han}{2,3}?)(?=在|说|表示|介绍|宣读|等|、|,|。|和|与|作|向|带|领|从|的|以|将|告诉|现场|分享|讲述|上台|登台|\s|$|:)/gu

/** Persons whom a story calls a craftsman or a model worker. */
export function suggestCraftsmen(text: Sentence[]): Suggestion[] {
  const found = new Map<string, Suggestion>()
  for (const { printed, folded } of text) {
    for (const match of folded.matchAll(TITLED)) {
      const value = match[2] ?? ''
      if (!isName(value) || found.has(value)) continue
      const confidence = /工匠/.test(match[1] ?? '') ? 0.8 : 0.6
      found.set(value, { kind: 'craftsman', value, confidence, quote: printed })
    }
  }
  return [...found.values()]
}
