import { quotedParts } from './quoted'
import type { Hit } from './types'

/** Hits in quotation marks as hints, since what is quoted may be wrong on purpose (写着“2月30日”的假条); none in titles. */
export function softenQuoted(text: string, hits: Hit[]): Hit[] {
  if (hits.length === 0) return hits
  const quoted = quotedParts(text)
  return hits
    .filter(({ start }) => quoted(start) !== 'title')
    .map((hit) => (quoted(hit.start) === 'speech' ? { ...hit, level: 'advisory' } : hit))
}
