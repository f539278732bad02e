import { actorFrom } from '@/domain/actor'
import { isCityDesk } from '@/domain/contribute'
import { payload } from '@/lib/payload'
import { readCatalogue } from './catalogue'
import type { Importer } from './importer'

/** What the view offers beside the page: the columns, and for the city desk the unions. */
export async function importOptionsFor({ user }: Extract<Importer, { kind: 'staff' }>) {
  const { columns, unions } = await readCatalogue(await payload())
  return { columns, unions: isCityDesk(actorFrom(user)) ? unions : null }
}
