import { choosesUnion } from '@/domain/page-drafts/choose-union'
import { payload } from '@/lib/payload'
import { readCatalogue } from './catalogue'
import type { Importer } from './importer'

/** What the view offers beside the page: the columns, and for the city desk the unions. */
export async function importOptionsFor({ user }: Extract<Importer, { kind: 'staff' }>) {
  const { columns, unions } = await readCatalogue(await payload())
  const isCityDesk = choosesUnion({ id: user.id, roles: user.roles ?? [], union: null })
  return { columns, unions: isCityDesk ? unions : null }
}
