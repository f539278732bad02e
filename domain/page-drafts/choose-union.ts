import type { DecidedStory } from './decision'
import { matchName } from './match-name'

export type KnownUnion = { id: number; name: string; shortName: string; kind: string }

/**
 * Whose draft a story becomes. For authors and editors their own union, whatever the text names. For the city desk
 * the one chosen by hand, then the first proposed one that the portal knows, then `own`.
 */
export function unionOfStory(
  story: Pick<DecidedStory, 'taken' | 'union'>,
  importer: { choosesUnion: boolean; own: number },
  unions: KnownUnion[],
): number {
  if (!importer.choosesUnion) return importer.own
  if (unions.some(({ id }) => id === story.union)) return story.union ?? importer.own
  for (const proposal of story.taken) {
    const known = proposal.kind === 'union' ? matchName(proposal.value, unions) : null
    if (known) return known.id
  }
  return importer.own
}
