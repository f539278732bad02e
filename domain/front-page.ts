type WithId = { id: number }

/** How many stories stand beside and below the lead. */
export const SECONDARY_STORIES = 6

/**
 * What opens the front page: the chief's lead and secondary stories, and where they picked none or the picked are not
 * public, the latest in their place. No story stands twice.
 *
 * @param picked the published stories of the chief's picks, in their order
 * @param leadId the picked lead's id, or null
 * @param latest the latest stories
 * @param size how many secondary stories there are to be
 */
export function openFrontPage<S extends WithId>(
  picked: readonly S[],
  leadId: number | null,
  latest: readonly S[],
  size: number,
): { lead: S | null; secondary: S[] } {
  const candidates = [...picked, ...latest]
  const lead = picked.find(({ id }) => id === leadId) ?? candidates[0] ?? null
  const secondary = new Map<number, S>()
  for (const story of candidates) {
    if (story.id !== lead?.id && !secondary.has(story.id)) secondary.set(story.id, story)
  }
  return { lead, secondary: [...secondary.values()].slice(0, size) }
}

export type Picks = { lead: number | null; secondary: readonly number[] }

export type PicksDecision = { kind: 'kept'; picks: Picks } | { kind: 'refused' }

/**
 * What is kept of the chief's picks when they are saved: a story once, at its first place; one that was picked before and
 * has been withdrawn since falls out without a word. Refused is a new pick that readers do not see.
 *
 * @param picks as they are to be
 * @param before every story that was picked before
 * @param isPublic whether readers see a story
 */
export function keepPicks(
  picks: Picks,
  before: readonly number[],
  isPublic: (id: number) => boolean,
): PicksDecision {
  const { lead, secondary } = picks
  const named = lead === null ? secondary : [lead, ...secondary]
  if (named.some((id) => !isPublic(id) && !before.includes(id))) return { kind: 'refused' }
  const kept = new Set(secondary.filter((id) => isPublic(id) && id !== lead))
  const keptLead = lead !== null && isPublic(lead) ? lead : null
  return { kind: 'kept', picks: { lead: keptLead, secondary: [...kept] } }
}
