type WithNumber = { number: string }

/**
 * A page of an issue with those before and after it.
 *
 * @param number as it stands in the address, percent-encoded or not
 * @returns null where the issue has no page of that number
 */
export function pageInIssue<P extends WithNumber>(
  pages: readonly P[],
  number: string,
): { page: P; previous: P | null; next: P | null } | null {
  const place = pages.findIndex(
    (page) => page.number === number || encodeURIComponent(page.number) === number,
  )
  const page = pages[place]
  if (!page) return null
  return { page, previous: pages[place - 1] ?? null, next: pages[place + 1] ?? null }
}
