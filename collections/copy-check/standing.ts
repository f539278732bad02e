import type { PayloadRequest } from 'payload'
import type { Actor } from '@/domain/actor'
import { type CopyOffice, officeOver, type Proofread } from '@/domain/copy-desk/let-stand'
import { relationId } from '@/domain/relation'
import { mayEditText } from '@/domain/review'
import { hasRole } from '@/domain/roles'
import { reviewFactsOf } from '../review/facts'
import { type CheckedCollection, type CheckedDocument, isOfAdDesk } from './read-document'

/** Who reads a document in which office now, and before which act. */
export type Standing = {
  by: { office: CopyOffice | null; mayEdit: boolean }
  proofread: Proofread
}

const NOT_REVIEWED: Proofread = { isFinal: false, submittedBy: null }

export async function standingOf(
  req: PayloadRequest,
  collection: CheckedCollection,
  document: CheckedDocument,
  actor: Actor,
): Promise<Standing> {
  if (isOfAdDesk(collection)) {
    const office = hasRole(actor, 'admin') ? 'admin' : null
    return { by: { office, mayEdit: true }, proofread: NOT_REVIEWED }
  }
  const office = officeOver(actor, relationId(document.union))
  if (collection === 'events') return { by: { office, mayEdit: true }, proofread: NOT_REVIEWED }
  const facts = await reviewFactsOf(document, req)
  return {
    by: { office, mayEdit: mayEditText(facts, actor) },
    proofread: { isFinal: facts.state === 'final', submittedBy: facts.submittedBy },
  }
}
