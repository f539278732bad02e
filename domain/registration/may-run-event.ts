import type { Actor } from '../actor'
import { hasRole } from '../roles'

/**
 * Whether somebody runs a union's events: sees who registered, decides, draws, checks in. The editors of the union and
 * chiefs do; administrators keep accounts and see, but run nothing (product.md, "People").
 */
export const mayRunEvent = (actor: Actor | null, union: number | null): boolean =>
  hasRole(actor, 'chief') ||
  (hasRole(actor, 'editor') && actor?.union != null && actor.union === union)
