export type UnionChoice = { id: number; name: string }

/** All unions that are open, page by page: one answer of the API has a hundred at most. */
export async function findOpenUnions(page = 1): Promise<UnionChoice[]> {
  const query = `where[mergedInto][exists]=false&sort=order&depth=0&limit=100&page=${page}`
  const response = await fetch(`/api/unions?${query}`).catch(() => null)
  if (!response?.ok) return []
  const { docs, hasNextPage } = await response.json()
  return hasNextPage ? [...docs, ...(await findOpenUnions(page + 1))] : docs
}

/** Merges a union into another; what comes back is a sentence. */
export async function mergeInto(id: string | number, into: string): Promise<string> {
  const response = await fetch(`/api/unions/${id}/merge`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ into }),
  }).catch(() => null)
  const body = await response?.json().catch(() => null)
  return body?.message ?? body?.errors?.[0]?.message ?? '没有办成，请稍后再试。'
}
