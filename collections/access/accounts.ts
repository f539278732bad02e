import type { Access, FieldAccess } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/** Anyone signed in reads their own account; an administrator reads all. */
export const selfOrAdministrators: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  return hasRole(actor, 'admin') || { id: { equals: actor.id } }
}

/**
 * An e-mail address is its owner's business and the administrators'. Without this, whoever may ask for the stories of
 * an author could ask for those of `…submittedBy.email like 'a%'`, and so spell out the address.
 */
export const ownFieldOrAdministrators: FieldAccess = ({ req, doc, id }) => {
  const actor = actorOf(req)
  // The admin's form asks with the id alone, a read with the document, a search with neither.
  return hasRole(actor, 'admin') || (actor !== null && (doc?.id ?? id) === actor.id)
}
