import { relationId } from '@/domain/relation'
import { payload } from '@/lib/payload'

const idsOf = (related: unknown): number[] =>
  Array.isArray(related) ? related.flatMap((one) => relationId(one) ?? []) : []

/** The chief's picks, as ids in their order; what was not picked follows by date. */
export async function getFrontPage() {
  const picks = await (await payload()).findGlobal({
    slug: 'front-page',
    depth: 0,
    overrideAccess: false,
  })
  return {
    lead: relationId(picks.lead),
    secondary: idsOf(picks.secondary),
    specialColumn: relationId(picks.specialColumn),
    columns: idsOf(picks.columns),
    studios: idsOf(picks.studios),
    craftsmen: idsOf(picks.craftsmen),
  }
}
