import type { Actor } from '../actor'
import { hasRole } from '../roles'
import type { DecidedStory } from './decision'
import { matchName } from './match-name'

export type UnionName = { id: number; name: string; shortName: string; kind: string }

/** Who may import: authors and editors for their own union, the city desk for all. */
export const mayImport = (actor: Actor | null): boolean =>
  hasRole(actor, 'reviewer', 'chief') ||
  (hasRole(actor, 'author', 'editor') && actor?.union != null)

/** The city desk files a story under the union it is about; everyone else under their own. */
export const choosesUnion = (actor: Actor | null): boolean => hasRole(actor, 'reviewer', 'chief')

/**
 * Whose draft a story becomes. For authors and editors their own union, whatever the text names. For the city desk
 * the one chosen by hand, then the first proposed one that the portal knows, then `own`.
 */
export function unionOfStory(
  story: Pick<DecidedStory, 'taken' | 'union'>,
  importer: { choosesUnion: boolean; own: number },
  unions: UnionName[],
): number {
  if (!importer.choosesUnion) return importer.own
  if (unions.some(({ id }) => id === story.union)) return story.union ?? importer.own
  for (const proposal of story.taken) {
    const known = proposal.kind === 'union' ? matchName(proposal.value, unions) : null
    if (known) return known.id
  }
  return importer.own
}
