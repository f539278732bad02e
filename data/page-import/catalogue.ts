import type { Payload, PayloadRequest } from 'payload'
import type { KnownUnion } from '@/domain/page-drafts/choose-union'

export type ColumnName = { id: number; name: string }

/** The unions and columns that a page's words are matched with. Both are public. */
export type Catalogue = { unions: KnownUnion[]; columns: ColumnName[] }

export async function readCatalogue(cms: Payload, req?: PayloadRequest): Promise<Catalogue> {
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const unions = await cms.find({
    collection: 'unions',
    select: { name: true, shortName: true, kind: true },
    ...all,
  })
  const columns = await cms.find({ collection: 'columns', select: { name: true }, ...all })
  return {
    unions: unions.docs.map(({ id, name, shortName, kind }) => ({ id, name, shortName, kind })),
    columns: columns.docs.map(({ id, name }) => ({ id, name })),
  }
}
