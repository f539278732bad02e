import { PICTURE_FIELDS } from '@/domain/picture'
import { unionNameSelect } from './union-name'

const address = { slug: true, name: true } as const

/** The `populate` of a query for a whole page: what its text may show or link to, and whom it may name. */
export const pagePopulate = {
  media: PICTURE_FIELDS,
  unions: unionNameSelect,
  articles: { slug: true, headline: true },
  events: address,
  studios: address,
} as const

type Named = { id: number; slug?: string | null; name?: string }

/** A document that a page names with a link. */
export type DocumentLink = { id: number; slug: string; name: string }

/** @param related a relation; an id that stayed one is a document that is not public */
export function linkOf(related: number | Named | null | undefined): DocumentLink | null {
  if (typeof related !== 'object' || !related?.slug || !related.name) return null
  return { id: related.id, slug: related.slug, name: related.name }
}
