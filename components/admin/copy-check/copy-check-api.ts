export type Finding = {
  key: string
  rule: string
  level: 'blocking' | 'advisory'
  quote: string
  /** Empty where something is missing. */
  sentence: string
  /** Where in the sentence the quote begins. */
  at: number
  start: number
  end: number
  reason: string
  suggestion: string
  where: string
  place: { field: string; index: number | null }
  path: (string | number)[] | null
  picture: number | null
  /** What may be put in its place with one press; empty where that is not for this account. */
  replacements: string[]
  mayLetStand: boolean
  isSettled: boolean
  stood: { byName: string; office: string; at: string; why: string } | null
}

export type Decision = {
  id: number
  decision: string
  level: string
  byName: string
  office: string
  at: string
  why: string
  place: string
  quote: string
  replacement: string | null
  reason: string
}

export type Checked = { findings: Finding[]; open: number; decisions: Decision[] }

/** Null where it is not for this account, or the server is away. */
export async function copyCheckOf(
  collection: string,
  id: number | string,
): Promise<Checked | null> {
  const answer = await fetch(`/api/${collection}/${id}/copy-check`, {
    credentials: 'same-origin',
  }).catch(() => null)
  return answer?.ok ? answer.json() : null
}

/** When the newest version of a document was saved; null where the server is away. */
export async function versionOf(collection: string, id: number | string): Promise<string | null> {
  const answer = await fetch(`/api/${collection}/${id}?draft=true&depth=0&select[updatedAt]=true`, {
    credentials: 'same-origin',
  }).catch(() => null)
  return answer?.ok ? ((await answer.json()).updatedAt ?? null) : null
}

export type Said =
  | { decision: 'taken'; finding: string; replacement: string; updatedAt: unknown }
  | { decision: 'stood'; finding: string; why: string }

type Answer =
  | { kind: 'done'; saved: Record<string, unknown> | null }
  | { kind: 'refused'; sentence: string }

export async function decide(collection: string, id: number | string, said: Said): Promise<Answer> {
  const answer = await fetch(`/api/${collection}/${id}/copy-check`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(said),
  }).catch(() => null)
  const body = await answer?.json().catch(() => null)
  if (answer?.ok) return { kind: 'done', saved: body?.saved ?? null }
  return {
    kind: 'refused',
    sentence: body?.errors?.[0]?.message ?? '暂时不可用，请稍后再试。',
  }
}
