import type { PayloadRequest } from 'payload'
import { relationId } from '@/domain/relation'
import { rightsOf } from './importer'

/** A document that an import made, or found made already. */
export type Draft = { id: number; title: string; isNew: boolean }

/** Each union has what it imported: the same page under another union is another's. */
export const keyOf = (fingerprint: string, union: number | null): string =>
  `${fingerprint} ${union ?? ''}`

/** What an earlier import made and the importer may see, by `keyOf`; under their own access. */
export async function findImported(
  req: PayloadRequest,
  collection: 'articles' | 'events' | 'studios',
  fingerprints: string[],
): Promise<Map<string, Draft>> {
  const { docs } = await req.payload.find({
    collection,
    where: { 'importedFrom.fingerprint': { in: fingerprints } },
    draft: true,
    pagination: false,
    sort: '-id',
    ...rightsOf(req),
  })
  return new Map(
    docs.map((doc) => [
      keyOf(doc.importedFrom?.fingerprint ?? '', relationId(doc.union)),
      { id: doc.id, title: 'headline' in doc ? doc.headline : doc.name, isNew: false },
    ]),
  )
}

/** The documents of these names that are in the portal already, whoever made them. */
export async function findNamed(
  req: PayloadRequest,
  collection: 'studios' | 'craftsmen' | 'pledges',
  names: string[],
): Promise<Map<string, Draft>> {
  if (names.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { [collection === 'pledges' ? 'title' : 'name']: { in: names } },
    draft: true,
    pagination: false,
    sort: '-id',
    ...rightsOf(req),
  })
  return new Map(
    docs.map((doc) => {
      const title = 'title' in doc ? doc.title : doc.name
      return [title, { id: doc.id, title, isNew: false }]
    }),
  )
}
