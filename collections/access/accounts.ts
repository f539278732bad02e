import type { FieldAccess } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/**
 * Colleagues know each other's name and union (they stand under what somebody signed); everything else of an account is
 * its owner's business and the administrators'. Without this, whoever may ask for the stories of an author could ask for
 * those of `…submittedBy.email like 'a%'`, and so spell out the address.
 */
export const ownFieldOrAdministrators: FieldAccess = ({ req, doc, id }) => {
  const actor = actorOf(req)
  // The admin's form asks with the id alone, a read with the document, a search with neither.
  return hasRole(actor, 'admin') || (actor !== null && (doc?.id ?? id) === actor.id)
}
