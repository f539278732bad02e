import type { Actor } from './actor'
import { hasRole } from './roles'

/** Who may make content, by hand or from a page: authors and editors for their own union, the city desk for all. */
export const mayContribute = (actor: Actor | null): boolean =>
  isCityDesk(actor) || (hasRole(actor, 'author', 'editor') && actor?.union != null)

/** The city desk files a story under the union it is about; everyone else under their own. */
export const isCityDesk = (actor: Actor | null): boolean => hasRole(actor, 'reviewer', 'chief')
