import { relationId, relationIds } from '@/domain/relation'
import { payload } from '@/lib/payload'

/** The chief's picks, as ids in their order; what was not picked follows by date. */
export async function getFrontPage() {
  const picks = await (await payload()).findGlobal({
    slug: 'front-page',
    depth: 0,
    overrideAccess: false,
  })
  return {
    lead: relationId(picks.lead),
    secondary: relationIds((picks.secondary ?? []).map(({ story }) => story)),
    specialColumn: relationId(picks.specialColumn),
    columns: relationIds(picks.columns),
    studios: relationIds(picks.studios),
    craftsmen: relationIds(picks.craftsmen),
  }
}
