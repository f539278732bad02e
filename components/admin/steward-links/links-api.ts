export type StewardLink = {
  id: number
  label: string
  /** the name of the one it is for; null: all of them */
  checkpoint: string | null
  until: string
  revokedAt: string | null
  createdAt: string
  createdBy: string | null
}
export type LinkCheckpoint = { key: string; kind: string; name: string }

type Refused = { error: string }
const FAILED = '没有办成，请稍后再试。'

export const findLinks = (event: string | number) =>
  ask<{ links: StewardLink[]; checkpoints: LinkCheckpoint[] }>(`${event}/steward-links`)

export const createLink = (
  event: string | number,
  link: { label: string; checkpoint: string | null; until: string },
) => ask<{ link: string }>(`${event}/steward-links`, link)

export const revokeLink = (event: string | number, link: number) =>
  ask<{ message: string }>(`${event}/steward-links/${link}/revoke`, {})

async function ask<T>(path: string, body?: unknown): Promise<T | Refused> {
  const response = await fetch(`/api/events/${path}`, {
    cache: 'no-store',
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => null)
  const answer = await response?.json().catch(() => null)
  if (response?.ok && answer) return answer
  return { error: answer?.errors?.[0]?.message ?? FAILED }
}
