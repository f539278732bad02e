/** As app/api/desk answers: what waits for whoever is signed in. */
export type Desk = {
  waiting: {
    id: number
    headline: string
    union: string
    state: string
    urgent: boolean
    since: string | null
  }[]
  inWork: { state: string; label: string; count: number }[]
  events: { id: number; name: string; startDate: string; place: string | null }[]
  notices: { id: number; number: string }[] | null
  advertisements: { id: number; advertiser: string; endsAt: string }[] | null
}

/** Null when the server is away. */
export async function askDesk(): Promise<Desk | null> {
  const response = await fetch('/api/desk').catch(() => null)
  return response?.ok ? response.json() : null
}
