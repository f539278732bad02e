import { payload } from '@/lib/payload'

const idsOf = (related: unknown): number[] =>
  Array.isArray(related) ? related.filter((id) => typeof id === 'number') : []

const idOf = (related: unknown): number | null => (typeof related === 'number' ? related : null)

/** The chief's picks, as ids in their order; what was not picked follows by date. */
export async function getFrontPage() {
  const picks = await (await payload()).findGlobal({
    slug: 'front-page',
    depth: 0,
    overrideAccess: false,
  })
  return {
    lead: idOf(picks.lead),
    secondary: idsOf(picks.secondary),
    specialColumn: idOf(picks.specialColumn),
    columns: idsOf(picks.columns),
    studios: idsOf(picks.studios),
    craftsmen: idsOf(picks.craftsmen),
  }
}
