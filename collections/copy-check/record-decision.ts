import type { PayloadRequest } from 'payload'
import type { CopyDecisionKind } from '@/domain/copy-desk/decision'
import type { CopyOffice } from '@/domain/copy-desk/let-stand'
import { relationId } from '@/domain/relation'
import type { CheckedFinding } from './check-document'
import { type CheckedCollection, type CheckedDocument, titleOf } from './read-document'

type Decided = {
  collection: CheckedCollection
  document: CheckedDocument & { id: number }
  office: CopyOffice | null
  found: CheckedFinding
  said: { decision: 'taken'; replacement: string } | { decision: 'stood'; why: string }
}

/** Keeps what somebody decided about a finding, as it stood, in the transaction of the decision. */
export function recordDecision(
  req: PayloadRequest,
  { collection, document, office, found, said }: Decided,
) {
  return req.payload.create({
    collection: 'copy-decisions',
    data: {
      collection,
      document: document.id,
      title: titleOf(document),
      union: relationId(document.union),
      decision: said.decision satisfies CopyDecisionKind,
      rule: found.rule,
      level: found.level,
      field: found.place.field,
      place: found.where,
      quote: found.quote,
      sentence: found.sentence,
      reason: found.reason,
      replacement: said.decision === 'taken' ? said.replacement : null,
      why: said.decision === 'stood' ? said.why : null,
      by: req.user?.id,
      byName: req.user?.name ?? '',
      office: office ?? 'author',
      at: new Date().toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
