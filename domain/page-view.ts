import type { Actor } from './actor'
import { hasRole } from './roles'

/** The first segment of an address, and the collection whose documents stand below it: what views are counted of. */
const VIEWED = {
  news: 'articles',
  events: 'events',
  studios: 'studios',
  craftsmen: 'craftsmen',
  pledges: 'pledges',
} as const

export const VIEWED_COLLECTIONS = Object.values(VIEWED)
export type ViewedCollection = (typeof VIEWED_COLLECTIONS)[number]
export type ViewedDocument = { collection: ViewedCollection; slug: string }

/** @returns the document that an address like /news/SLUG names; null for every other address, lists among them */
export function documentAt(path: string): ViewedDocument | null {
  const [, section = '', slug] = /^\/(\w+)\/([\w-]+)$/.exec(path) ?? []
  if (!slug || !Object.hasOwn(VIEWED, section)) return null
  return { collection: VIEWED[section as keyof typeof VIEWED], slug }
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
