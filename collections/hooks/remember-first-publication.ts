import type { CollectionBeforeChangeHook } from 'payload'

/** What readers have seen keeps its address and can no longer be deleted. */
export const rememberFirstPublication: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
}) => {
  if (data._status !== 'published') return data
  const now = new Date().toISOString()
  data.firstPublishedAt = originalDoc?.firstPublishedAt ?? data.firstPublishedAt ?? now
  if (collection.slug === 'articles') {
    const wanted: string = data.publishedAt ?? originalDoc?.publishedAt ?? now
    // A chief who publishes before the hour publishes now.
    data.publishedAt = wanted > now ? now : wanted
  }
  return data
}
