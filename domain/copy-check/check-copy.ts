import type { Context } from './context'
import { passagesOf } from './passages'
import { RULES } from './rules'
import type { Copy, Finding } from './types'

/**
 * Everything the rules of the table find in a copy, in reading order.
 *
 * Pure and linear in the length of the text: same copy and context, same findings.
 */
export function checkCopy(copy: Copy, context: Context): Finding[] {
  const passages = passagesOf(copy)
  const order = new Map(
    passages.map(({ place }, index) => [`${place.field} ${place.index}`, index]),
  )
  // What is missing has no passage; it comes last.
  const rank = ({ place }: Finding) => order.get(`${place.field} ${place.index}`) ?? passages.length
  return RULES.flatMap((rule) => rule.check(copy, passages, context)).sort(
    (a, b) => rank(a) - rank(b) || a.start - b.start || a.end - b.end,
  )
}
