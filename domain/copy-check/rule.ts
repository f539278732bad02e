import type { Context } from './context'
import type { Copy, CopyKind, Finding, Hit, Passage, Place } from './types'

export type Rule = {
  name: string
  check: (copy: Copy, passages: Passage[], context: Context) => Finding[]
}

/**
 * A rule that reads one passage after the other. `prepare` is called once for a check: indexes of the context's lists are built in it.
 */
export function passageRule(
  name: string,
  prepare: (context: Context, kind: CopyKind) => (text: string, place: Place) => Hit[],
): Rule {
  return {
    name,
    check(copy, passages, context) {
      const read = prepare(context, copy.kind)
      return passages.flatMap(({ text, place }) =>
        read(text, place).map((hit) => findingOf(name, hit, { text, place })),
      )
    },
  }
}

export const findingOf = (rule: string, hit: Hit, { text, place }: Passage): Finding => ({
  rule,
  level: hit.level,
  quote: text.slice(hit.start, hit.end),
  start: hit.start,
  end: hit.end,
  reason: hit.reason,
  suggestion: hit.suggestion,
  place,
})
