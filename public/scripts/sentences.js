// @ts-check

/** Marks that end a sentence, with what closes behind them. */
const END = /(?:[。！？!?；;]|…{1,2})+[”’」』）)》]*/gu
/** Where a breath may be taken inside a long one. */
const BREATH = /[，、：,:—]+/gu
/** In characters. A voice loses its place in longer pieces, and Chromium's falls silent after some fifteen seconds. */
const LONGEST = 80

/**
 * A paragraph cut into the pieces that a voice reads one after the other: sentences, with the quotation marks that
 * close them; one of more than 80 characters is cut again at its last comma before that, where it has one.
 *
 * @param {string} text of one paragraph
 * @returns {{ start: number, end: number }[]} places in `text`, without the white space around each piece
 */
export function sentencesOf(text) {
  return cut(text, 0, text.length, END)
    .flatMap(({ start, end }) => breathsOf(text, start, end))
    .map((piece) => trimmed(text, piece))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/** @param {string} text @param {number} from @param {number} to @param {RegExp} marks */
function cut(text, from, to, marks) {
  const pieces = []
  let start = from
  for (const mark of text.slice(from, to).matchAll(marks)) {
    const end = from + mark.index + mark[0].length
    pieces.push({ start, end })
    start = end
  }
  if (start < to) pieces.push({ start, end: to })
  return pieces
}

/** @param {string} text @param {number} from @param {number} to */
function breathsOf(text, from, to) {
  if (to - from <= LONGEST) return [{ start: from, end: to }]
  /** @type {{ start: number, end: number }[]} */
  const pieces = []
  for (const piece of cut(text, from, to, BREATH)) {
    const last = pieces.at(-1)
    if (last && piece.end - last.start <= LONGEST) last.end = piece.end
    else pieces.push(piece)
  }
  return pieces
}

/** @param {string} text @param {{ start: number, end: number }} piece */
function trimmed(text, { start, end }) {
  const words = text.slice(start, end)
  const before = words.length - words.trimStart().length
  return { start: start + before, end: start + words.trimEnd().length }
}
