/**
 * A query string as one segment of an address: pages that answer a query are then pages like all others, rendered
 * without the runtime, kept, and calm while the database is away (docs/decisions/0009-documents.md).
 *
 * @param search as in `URL.search`, with or without its question mark
 */
export const encodeQuery = (search: string): string =>
  Buffer.from(search.replace(/^\?/, ''), 'utf8').toString('base64url')

/** @returns null for what `encodeQuery` did not make: an address that somebody wrote by hand */
export function decodeQuery(segment: string): URLSearchParams | null {
  const query = Buffer.from(segment, 'base64url').toString('utf8')
  return encodeQuery(query) === segment ? new URLSearchParams(query) : null
}

/** More than any page looks at (domain/search/query.ts reads 200 characters of a question). */
const LONGEST_VALUE = 210
const LONGEST_QUERY = 2_700

/**
 * A query short enough to be passed on: Next repeats it in a header of its answer, and a proxy in front gives up an
 * answer whose headers are over 4 KB. What is too long is cut; what then has no room is left out.
 */
export function boundedQuery(search: string): string {
  if (search.length <= LONGEST_QUERY) return search
  let kept = new URLSearchParams()
  for (const [name, value] of new URLSearchParams(search)) {
    const longer = new URLSearchParams(kept)
    longer.append(name, [...value].slice(0, LONGEST_VALUE).join(''))
    if (longer.toString().length <= LONGEST_QUERY) kept = longer
  }
  return kept.toString()
}
