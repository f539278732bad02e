// @ts-check

/*
 * The words of a notice, what they count and what they cost, while they are typed: as domain/compose-notice.ts,
 * notice-count.ts and notice-price.ts do it, which have the last word.
 */

/**
 * @param {string} pattern
 * @param {Record<string, string>} answers
 * @param {readonly string[]} texts names of the answers that are sentences
 */
export function compose(pattern, answers, texts) {
  /** @param {string} name */
  const answer = (name) => {
    const tidy = (answers[name] ?? '').trim().replace(/\s+/g, ' ')
    return texts.includes(name) && tidy && !/[。！？…”]$/.test(tidy) ? `${tidy}。` : tidy
  }
  return pattern
    .replace(/\[([^\]]*)\]/g, (_, part) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => answer(name)) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name) => answer(name))
}

/** @param {string} text */
export const count = (text) => text.match(/[\d０-９]+|[A-Za-zＡ-Ｚａ-ｚ]+|\S/gu)?.length ?? 0

/**
 * @param {number} characters
 * @param {{ base: number, included: number, step: number, stepPrice: number }} rate in fen
 */
export const price = (characters, { base, included, step, stepPrice }) =>
  base + Math.ceil(Math.max(0, characters - included) / step) * stepPrice

/** @param {number} fen */
export const money = (fen) => `${fen % 100 === 0 ? fen / 100 : (fen / 100).toFixed(2)}元`
