import { quotedParts } from './quoted'
import type { Hit } from './types'

/** Hits in quotation marks or titles as hints: what is quoted may be wrong on purpose (一张写着“2月30日”的假条). */
export function softenQuoted(text: string, hits: Hit[]): Hit[] {
  if (hits.length === 0) return hits
  const quoted = quotedParts(text)
  return hits.map((hit) => (quoted(hit.start) === 'no' ? hit : { ...hit, level: 'advisory' }))
}
