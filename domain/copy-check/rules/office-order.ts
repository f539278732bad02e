import { passageRule } from '../rule'
import { isCurrent, places } from './offices'

// Between two names of a list stand a comma or 和, and the second one's title; no other sentence begins.
const IN_A_LIST = /^(?:、|，|和|及)[^，。；！？：]{0,24}$/

/** Names of the table in one list whose order is not the table's order of precedence. */
export const officeOrder = passageRule('office-order', ({ offices, today }) => {
  const ranks = new Map<string, number>()
  for (const line of offices.filter((line) => isCurrent(line, today))) {
    if (line.rank !== null)
      ranks.set(line.person, Math.min(line.rank, ranks.get(line.person) ?? line.rank))
  }
  return (text) => {
    const named = [...ranks]
      .flatMap(([person, rank]) =>
        places(text, person).map((start) => ({ person, rank, start, end: start + person.length })),
      )
      .sort((a, b) => a.start - b.start)
    return named.flatMap((second, index) => {
      const first = named[index - 1]
      if (!first || first.rank <= second.rank || second.start - first.end > 26) return []
      if (!IN_A_LIST.test(text.slice(first.end, second.start))) return []
      return {
        start: first.start,
        end: second.end,
        level: 'advisory' as const,
        reason: `职务表中，${second.person}排在${first.person}之前。`,
        suggestion: `按“${second.person}、${first.person}”的次序`,
      }
    })
  }
})
