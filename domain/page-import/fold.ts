/**
 * Pages mix widths and markup. `fold` gives a text of the SAME LENGTH in which full-width ASCII is half-width and
 * every kind of blank and of Markdown emphasis is a space, so that a rule is written once and its offsets hold in
 * the original.
 */
export function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/&nbsp;/g, '      ')
    .replace(/\*\*|__/g, '  ')
    .replace(/[\t\u00a0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
    .replace(/[•・‧∙]/g, '·')
    .replace(/[〔［]/g, '[')
    .replace(/[〕］]/g, ']')
}

/** A pattern for a word whose characters a paper or OCR may space out: 记者 matches 记 者. */
export function spaced(word: string): string {
  return [...word].join(' {0,2}')
}

/** Only letters, figures and Han: two printings of one headline compare equal. */
export function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** A value as a reader sees it: markup off, blanks single, OCR's spaces between single characters closed. */
export function tidy(text: string): string {
  return closeSpacedHan(withoutMarks(text))
}

/** Markup off and blanks single; the blanks inside 张 静 文/图 stay for the grammar of names. */
export function withoutMarks(text: string): string {
  return text
    .replace(/^(?:\s*>)+ ?/, '')
    .replace(/^\s*(?:#{1,6}\s*(?=[^#\s\d])|#{1,6}\s+|[-*+]\s+)/, '')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\*\*|__/g, '')
    .replace(/!\[[^\]\n]{0,200}\]\([^)\n]{0,500}\)/g, '')
    .replace(/\[([^\]\n]{1,200})\]\([^)\n]{0,500}\)/g, '$1')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ #+\s*$/, '')
    .trim()
}

const SPACED_RUN = /(?<![\p{sc=Han}])\p{sc=Han}(?: \p{sc=Han}(?![\p{sc=Han}])){2,}/gu
const HAN_GAP = /(?<=[\p{sc=Han},。、;:!?，；：！？]) (?=[\p{sc=Han},。、;:!?，；：！？（）()“”])/gu

/** A run of three or more single characters is one spaced-out word; a text with a gap every few characters is all OCR. */
function closeSpacedHan(text: string): string {
  const gaps = text.match(HAN_GAP)?.length ?? 0
  if (gaps >= 6 && gaps * 4 > text.length) return text.replace(HAN_GAP, '')
  return text
    .replace(/(?<=[，。、；：]) (?=[\p{sc=Han}“《])/gu, '')
    .replace(SPACED_RUN, (run) => run.replaceAll(' ', ''))
}
