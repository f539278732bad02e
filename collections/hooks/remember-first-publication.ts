import type { CollectionBeforeChangeHook } from 'payload'
import { publicationTimes } from '@/domain/publication'

/** What readers have seen keeps its address and can no longer be deleted. */
export const rememberFirstPublication: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
}) => {
  if (data._status !== 'published') return data
  const { firstPublishedAt, publishedAt } = publicationTimes(
    {
      firstPublishedAt: originalDoc?.firstPublishedAt ?? data.firstPublishedAt,
      publishedAt: data.publishedAt ?? originalDoc?.publishedAt,
    },
    new Date(),
  )
  data.firstPublishedAt = firstPublishedAt
  if (collection.slug === 'articles') data.publishedAt = publishedAt
  return data
}
