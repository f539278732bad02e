const END = /[。！？；!?\n]/
// A sentence longer than this is none: what is further away has nothing to do with the word.
const REACH = 120

/** The sentence around a stretch of text, and where it begins; at most 120 characters to either side. */
export function sentenceAround(text: string, start: number, end: number) {
  let from = start
  while (from > 0 && start - from < REACH && !END.test(text[from - 1] ?? '')) from--
  let to = end
  while (to < text.length && to - end < REACH && !END.test(text[to] ?? '')) to++
  return { from, to, sentence: text.slice(from, to) }
}
