import type { ParagraphChange } from '@/domain/text-diff/diff-paragraphs'

export type OpenAct = { action: string; label: string; needsOpinion: boolean; needsCode: boolean }
export type PastAct = {
  id: number
  action: string
  from: string
  byName: string
  at: string
  version: number | null
  code: string | null
  opinion: string
  isReturn: boolean
}
export type Remark = {
  id: number
  /** the place of its line in `lines`; null when the line is gone, or the remark is on the whole story */
  line: number | null
  quote: string
  words: string
  blocking: boolean
  byName: string
  at: string
  answer: { byName: string; at: string; words: string } | null
  mayAnswer: boolean
}
export type Standing = {
  state: string
  stateLabel: string
  actions: OpenAct[]
  lastReturn: { byName: string; reason: string } | null
  history: PastAct[]
  urgent: boolean
  mayMarkUrgent: boolean
  mayRemark: boolean
  lines: string[]
  remarks: Remark[]
  openRemarks: number
}

const ask = async <T>(path: string): Promise<T | null> => {
  const answer = await fetch(`/api/articles/${path}`, { credentials: 'same-origin' }).catch(
    () => null,
  )
  return answer?.ok ? answer.json() : null
}

/** Where a story stands in review; null where it is not for this account, or the server is away. */
export const standingOf = (story: number | string) => ask<Standing>(`${story}/review`)

export const changesSince = async (story: number | string, act: number) =>
  (await ask<{ changes: ParagraphChange[] }>(`${story}/changes?since=${act}`))?.changes ?? null

/** Null when it is kept; else the sentence of the refusal. */
export async function sendRemark(
  story: number | string,
  said: { words: string; quote: string; blocking: boolean } | { answers: number },
): Promise<string | null> {
  const answer = await fetch(`/api/articles/${story}/remarks`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(said),
  }).catch(() => null)
  if (answer?.ok) return null
  const body = await answer?.json().catch(() => null)
  return body?.errors?.[0]?.message ?? '暂时不可用，请稍后再试。'
}
