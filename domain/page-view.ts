import type { Actor } from './actor'
import { isSlug } from './address'
import { documentAt } from './public-address'
import { hasRole } from './roles'

/** The collections whose documents' views are counted. */
export const VIEWED_COLLECTIONS = ['articles', 'events', 'studios', 'craftsmen', 'pledges'] as const
export type ViewedCollection = (typeof VIEWED_COLLECTIONS)[number]
export type ViewedDocument = { collection: ViewedCollection; slug: string }

/** @returns the document that an address like /news/SLUG names; null for every other address, lists among them */
export function viewedDocument(path: string): ViewedDocument | null {
  const { collection, slug } = documentAt(path) ?? {}
  const viewed = VIEWED_COLLECTIONS.find((each) => each === collection)
  return viewed && slug && isSlug(slug) ? { collection: viewed, slug } : null
}

const ROBOT =
  /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|curl|wget|python|java\/|okhttp|axios|httpclient/i

/** A machine that says so in its user agent; one without any says it too. */
export const isRobot = (userAgent: string | null): boolean => !userAgent || ROBOT.test(userAgent)

/** Whose numbers a member of staff is shown. */
export type ViewsScope = { kind: 'all' } | { kind: 'union'; union: number } | { kind: 'none' }

/** The city's chiefs and administrators see all, an editor their own union's; the numbers are for nobody else. */
export function viewsScopeOf(actor: Actor | null): ViewsScope {
  if (hasRole(actor, 'chief', 'admin')) return { kind: 'all' }
  if (!hasRole(actor, 'editor') || actor?.union == null) return { kind: 'none' }
  return { kind: 'union', union: actor.union }
}
