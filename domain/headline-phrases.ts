const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

const OPENING = /^[“‘《〈（「『【]$/u
/** A mark was opened a few characters ago and not yet closed: “举重车” stays whole. */
const STILL_OPEN = /[“‘《〈（「『【][^”’》〉）」』】]{0,6}$/u
/** 四十年 is one figure: what is counted in one character stays with its number. */
const NUMERAL = /[\d一二三四五六七八九十百千万亿两几]$/u
/** Words that lean on the one before: a line never begins with them. */
const LEANING = new Set(['的', '了', '着', '过', '们', '地', '得', '等', '里', '上', '下', '中'])

/**
 * A headline cut where a line may end: between words, never inside one, never after an opening or before a closing
 * mark. Browsers know no Chinese words and break 论坛 in two. Words of one character in a row are mostly a name the
 * segmenter does not know, and stay together.
 *
 * @returns pieces that make up the headline when joined
 */
export function phrasesOf(headline: string): string[] {
  const phrases: string[] = []
  let afterSingle = false
  for (const { segment, isWordLike } of segmenter.segment(headline)) {
    const last = phrases.at(-1)
    const single = isWordLike === true && [...segment].length === 1
    const counted = NUMERAL.test(last ?? '')
    const leans = LEANING.has(segment) || (single && (afterSingle || counted))
    const begins = (isWordLike || OPENING.test(segment)) && !leans
    if (last === undefined || (begins && !STILL_OPEN.test(last))) phrases.push(segment)
    else phrases[phrases.length - 1] = last + segment
    afterSingle = single
  }
  return phrases
}
