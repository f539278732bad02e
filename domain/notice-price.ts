import type { NoticeTemplate } from './notice'

/** What a kind of notice costs; money in fen. */
export type NoticeRate = {
  template: NoticeTemplate
  base: number
  /** characters that the base pays for */
  included: number
  /** each further so many characters begun … */
  step: number
  /** … cost this much */
  stepPrice: number
}

/** @returns fen, for one day in the paper */
export function priceOf(count: number, { base, included, step, stepPrice }: NoticeRate): number {
  const beyond = Math.max(0, count - included)
  return base + Math.ceil(beyond / step) * stepPrice
}

/** What the rates say of a kind, the first that does; null where the desk has to quote. */
export const rateOf = (rates: readonly NoticeRate[], template: NoticeTemplate): NoticeRate | null =>
  rates.find((rate) => rate.template === template) ?? null

/** An administrator writes yuan; fen are whole. */
export const fenOf = (yuan: number): number => Math.round(yuan * 100)

/** 12000 → `120元`, 12050 → `120.50元` */
export const formatFen = (fen: number): string =>
  `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`

/** `120元（50字以内），每超10字加收20元`; `每字6元`; `260元`. */
export function rateWords({ base, included, step, stepPrice }: NoticeRate): string {
  const each = step === 1 ? '每字' : `每${step}字`
  if (base === 0 && included === 0) return `${each}${formatFen(stepPrice)}`
  if (stepPrice === 0) return formatFen(base)
  const within = included > 0 ? `（${included}字以内）` : ''
  const beyond = step === 1 ? '每超1字' : `每超${step}字`
  return `${formatFen(base)}${within}，${beyond}加收${formatFen(stepPrice)}`
}
