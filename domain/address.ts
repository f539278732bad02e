/** What becomes of a document's address. `shortId` null: a new one is to be made. */
export type AddressChange =
  | { kind: 'kept'; slug: string | null }
  | { kind: 'follows-title'; title: string; shortId: string | null }
  | { kind: 'chosen'; slug: string }
  | { kind: 'refused' }

type Stored = { slug?: string | null; title?: unknown; firstPublishedAt?: string | null }

/** Said where an address is none: at the field, and by whoever refuses it. */
export const SLUG_REFUSAL =
  '只能用小写字母、数字和连字符，不超过 80 个字符，例如 donghu；page、past、kind 等本站自用的除外。'

// Pages of the site itself stand below the same folders.
const OWN_PAGES = ['page', 'past', 'kind', 'q', 'month', 'day', 'map', 'list', 'calendar', 'all']

/** Whether an editor may give this address. */
export const isSlug = (slug: string): boolean =>
  slug.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && !OWN_PAGES.includes(slug)

/**
 * The address follows the title, with the short id it began with, until the document is first published; it also stays
 * while there is no title, and when the title has not changed. From the first publication on links point to it: it
 * changes only when somebody writes another one, and the former one leads there.
 *
 * @param wanted what was sent as the address; ignored before the first publication
 */
export function addressAfter(stored: Stored, newTitle: unknown, wanted: unknown): AddressChange {
  const slug = stored.slug ?? null
  const title = newTitle ?? stored.title
  if (stored.firstPublishedAt) {
    if (typeof wanted !== 'string' || wanted === '' || wanted === slug)
      return { kind: 'kept', slug }
    return isSlug(wanted) ? { kind: 'chosen', slug: wanted } : { kind: 'refused' }
  }
  if (typeof title !== 'string' || title.trim() === '') return { kind: 'kept', slug }
  if (slug !== null && title === stored.title) return { kind: 'kept', slug }
  return { kind: 'follows-title', title, shortId: slug?.split('-').at(-1) ?? null }
}
