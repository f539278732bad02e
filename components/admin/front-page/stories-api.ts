export type Story = { id: number; headline: string; union: string }

type Stored = { id: number; headline: string; union?: { shortName?: string } | number | null }

/** The latest published stories, and those of these ids that readers see; null when the server is away. */
export async function findStories(picked: readonly number[], latest: number) {
  const [chosen, newest] = await Promise.all([
    ask({ 'where[id][in]': picked.join(',') || '0', limit: '20' }),
    ask({ sort: '-publishedAt', limit: String(latest) }),
  ])
  if (!chosen || !newest) return null
  const inOrder = picked.flatMap((id) => chosen.find((story) => story.id === id) ?? [])
  return { picked: inOrder, latest: newest }
}

async function ask(more: Record<string, string>): Promise<Story[] | null> {
  const query = new URLSearchParams({
    'where[_status][equals]': 'published',
    'select[headline]': 'true',
    'select[union]': 'true',
    depth: '1',
    ...more,
  })
  const answer = await fetch(`/api/articles?${query}`, { credentials: 'same-origin' }).catch(
    () => null,
  )
  if (!answer?.ok) return null
  const { docs }: { docs: Stored[] } = await answer.json()
  return docs.map(({ id, headline, union }) => ({
    id,
    headline,
    union: typeof union === 'object' ? (union?.shortName ?? '') : '',
  }))
}
