/** What becomes of a document's address. `shortId` null: a new one is to be made. */
export type AddressChange =
  | { kind: 'kept'; slug: string | null }
  | { kind: 'follows-title'; title: string; shortId: string | null }

type Stored = { slug?: string | null; title?: unknown; firstPublishedAt?: string | null }

/**
 * The address follows the title, with the short id it began with, until the document is first published; from then on
 * links point to it. It also stays while there is no title, and when the title has not changed.
 */
export function addressAfter(stored: Stored, newTitle: unknown): AddressChange {
  const slug = stored.slug ?? null
  const title = newTitle ?? stored.title
  if (stored.firstPublishedAt || typeof title !== 'string' || title.trim() === '')
    return { kind: 'kept', slug }
  if (slug !== null && title === stored.title) return { kind: 'kept', slug }
  return { kind: 'follows-title', title, shortId: slug?.split('-').at(-1) ?? null }
}
