import { z } from 'zod'

/** What can be looked at before it is published, as its page will stand. */
export const PREVIEWED = ['articles', 'events'] as const
export type Previewed = (typeof PREVIEWED)[number]

/** The query of `/preview`: which document is looked at. */
export const previewQuery = z.object({
  collection: z.enum(PREVIEWED),
  id: z.coerce.number().int().positive().max(2_147_483_647),
})
export type PreviewQuery = z.infer<typeof previewQuery>

type Stored = { id?: unknown; headline?: unknown; name?: unknown; startDate?: unknown }

/** Without these a page has nothing to stand on: a story its headline, an event its name and its day. */
const NEEDED: Record<Previewed, (stored: Stored) => boolean> = {
  articles: ({ headline }) => Boolean(headline),
  events: ({ name, startDate }) => Boolean(name) && Boolean(startDate),
}

export const hasPage = (collection: Previewed, stored: Stored): boolean =>
  NEEDED[collection](stored)

/** Where a document of the admin is previewed; null while there is nothing to show yet. */
export function previewAddress(collection: string | undefined, stored: Stored): string | null {
  const query = previewQuery.safeParse({ collection, id: stored.id })
  if (!query.success || !hasPage(query.data.collection, stored)) return null
  return previewPath(query.data)
}

export const previewPath = ({ collection, id }: PreviewQuery): string =>
  `/preview?collection=${collection}&id=${id}`
