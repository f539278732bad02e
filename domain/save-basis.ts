export type SaveDecision =
  | { kind: 'allowed' }
  | { kind: 'refused'; reason: 'newer-version' | 'basis-missing' }

type SaveRefusal = Extract<SaveDecision, { kind: 'refused' }>['reason']

export const SAVE_REFUSALS: Record<SaveRefusal, { sentence: string; status: 409 | 428 }> = {
  'newer-version': {
    sentence: '稿件已有更新的版本，这次修改没有存入。您的文字仍在本页，请与新版本对照后再存。',
    status: 409,
  },
  'basis-missing': {
    sentence: '请写明修改所依据的版本：把读取稿件时得到的 updatedAt 一并送回。',
    status: 428,
  },
}

/**
 * May a person's save of a story's words be kept?
 *
 * - it says which version it began from, by that version's `updatedAt`
 * - and no newer one has been saved since
 *
 * @param basis as it was sent; anything that is no moment counts as not said
 * @param stored when the newest version was saved
 */
export function decideSave(basis: unknown, stored: Date): SaveDecision {
  const began = typeof basis === 'string' ? Date.parse(basis) : Number.NaN
  if (Number.isNaN(began)) return { kind: 'refused', reason: 'basis-missing' }
  if (began !== stored.getTime()) return { kind: 'refused', reason: 'newer-version' }
  return { kind: 'allowed' }
}
