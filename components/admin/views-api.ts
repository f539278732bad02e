import type { ViewCount } from '@/domain/view-count'

export type MostViewed = { collection: string; id: number; title: string; views: number }

async function ask<T>(path: string): Promise<T | null> {
  const response = await fetch(`/api/views${path}`).catch(() => null)
  return response?.ok ? response.json() : null
}

/** Null where the number is not for this account, or the server is away. */
export const viewsOf = (collection: string, id: number | string) =>
  ask<ViewCount>(`?collection=${collection}&document=${id}`)

export const mostViewed = () => ask<MostViewed[]>('/most')
