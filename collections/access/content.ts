import type { Access, Where } from 'payload'
import { mayContribute } from '@/domain/contribute'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/*
 * Scope of everything that a union publishes (product.md, "People"): the public sees what is published;
 * an author or editor also their own union's drafts; reviewers, chiefs and administrators all.
 * `draft: false` filters nothing in Payload: `_status` has to be asked for.
 */

const published: Where = { _status: { equals: 'published' } }

export const publishedOrOwnUnion: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'reviewer', 'chief', 'admin')) return true
  if (!hasRole(actor, 'author', 'editor') || actor?.union == null) return published
  return { or: [published, { union: { equals: actor.union } }] }
}

/** Versions hold what was never published: they are for those who may change the document, and for administrators. */
export const versionsOfOwnUnion: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'reviewer', 'chief', 'admin')) return true
  if (!hasRole(actor, 'author', 'editor') || actor?.union == null) return false
  return { 'version.union': { equals: actor.union } }
}

/** What is recorded of a union's documents: for its own people, for the city desk and for administrators. */
export const recordsOfOwnUnion: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'reviewer', 'chief', 'admin')) return true
  if (!hasRole(actor, 'author', 'editor') || actor?.union == null) return false
  return { union: { equals: actor.union } }
}

/** That the new document belongs to the actor's own union is seen to by the hook `keepUnion`. */
export const contributors: Access = ({ req }) => mayContribute(actorOf(req))

export const ownUnionOrCityDesk: Access = ({ req }) => {
  const actor = actorOf(req)
  if (hasRole(actor, 'reviewer', 'chief')) return true
  if (!hasRole(actor, 'author', 'editor') || actor?.union == null) return false
  return { union: { equals: actor.union } }
}

/** Only what no reader ever saw can be deleted; what was published is withdrawn and kept. */
export const neverPublishedOfOwnUnion: Access = ({ req }) => {
  const actor = actorOf(req)
  const neverPublished: Where = { firstPublishedAt: { exists: false } }
  if (hasRole(actor, 'chief')) return neverPublished
  if (!hasRole(actor, 'editor') || actor?.union == null) return false
  return { and: [neverPublished, { union: { equals: actor.union } }] }
}
