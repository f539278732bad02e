type WithId = { id: number }

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
