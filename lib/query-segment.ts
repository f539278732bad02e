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
