/** A group whose places are drawn, as `GET /api/events/:id/draw` tells it. */
export type DrawnPool = {
  pool: number
  name: string
  capacity: number | null
  entered: number
  isClosed: boolean
  draw: { winners: number; seedSource: string; seedAt: string; seed: string | null } | null
}

export async function findDrawnPools(event: string | number): Promise<DrawnPool[] | null> {
  const response = await fetch(`/api/events/${event}/draw`).catch(() => null)
  return response?.ok ? response.json() : null
}

/** Freezes or draws; what comes back is a sentence where it was refused, null where it was done. */
export async function actOnDraw(
  event: string | number,
  path: 'draw' | 'draw/freeze',
  data: object,
): Promise<string | null> {
  const response = await fetch(`/api/events/${event}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  }).catch(() => null)
  if (response?.ok) return null
  const body = await response?.json().catch(() => null)
  return body?.errors?.[0]?.message ?? '没有办成，请稍后再试。'
}
