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
export type Standing = {
  state: string
  stateLabel: string
  actions: OpenAct[]
  lastReturn: { byName: string; reason: string } | null
  history: PastAct[]
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
