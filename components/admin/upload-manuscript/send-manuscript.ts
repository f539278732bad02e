import { MAX_MANUSCRIPT_BYTES } from '@/domain/manuscript/file-kind'
import { MANUSCRIPT_REFUSALS } from '@/domain/manuscript/refusals'

export type Sent =
  | { kind: 'drafted'; id: number; headline: string; notes: string[] }
  | { kind: 'refused'; reason: string }

/** Hands a Word file to `POST /api/manuscripts`. */
export async function sendManuscript(file: File): Promise<Sent> {
  if (file.size > MAX_MANUSCRIPT_BYTES)
    return { kind: 'refused', reason: MANUSCRIPT_REFUSALS['too-large'] }
  const body = new FormData()
  body.set('file', file)
  const answer = await fetch('/api/manuscripts', {
    method: 'POST',
    credentials: 'same-origin',
    body,
  }).catch(() => null)
  const said = await answer?.json().catch(() => null)
  if (answer?.ok) return { ...said, kind: 'drafted' }
  return { kind: 'refused', reason: said?.reason ?? MANUSCRIPT_REFUSALS.failed }
}
