import type { PayloadRequest } from 'payload'
import { keyOf } from '@/domain/copy-desk/finding-key'
import { relationId } from '@/domain/relation'
import type { CopyDecision } from '@/payload-types'
import type { CheckedCollection } from './read-document'

/** More than this many decisions has no document that somebody wrote. */
const MOST = 1000

/**
 * What was decided about the findings of a document, the latest first.
 *
 * @param whose for the rule all of it; for showing, what whoever asks may know of
 */
export async function storedDecisions(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: number,
  whose: 'all' | 'own',
): Promise<CopyDecision[]> {
  const { docs } = await req.payload.find({
    collection: 'copy-decisions',
    where: { collection: { equals: collection }, document: { equals: document } },
    sort: '-id',
    limit: MOST,
    pagination: false,
    depth: 0,
    overrideAccess: whose === 'all',
    user: req.user,
    req,
  })
  return docs
}

export type StoodBy = Pick<CopyDecision, 'level' | 'office' | 'byName' | 'at' | 'why'> & {
  by: number | null
}

/** By the finding, everybody who let it stand, the latest first: one word of a chief settles what three of an editor do not. */
export function stoodByFinding(decisions: readonly CopyDecision[]): Map<string, StoodBy[]> {
  const stood = new Map<string, StoodBy[]>()
  for (const { decision, rule, field, quote, sentence, by, ...rest } of decisions) {
    if (decision !== 'stood') continue
    const key = keyOf({ rule, field, quote: quote ?? '', sentence: sentence ?? '' })
    stood.set(key, [...(stood.get(key) ?? []), { ...rest, by: relationId(by) }])
  }
  return stood
}
