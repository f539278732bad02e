import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { lexemesOfDocument, namesIn, searchDocumentOf } from '@/domain/search/document'
import { isPublic } from '@/domain/search/is-public'
import { isSearched, type SearchedCollection } from '@/domain/search/kinds'
import { namesLearned } from '@/lib/learn-names'
import { dropSearchRow, keepNames, putSearchRow } from '@/lib/search-table'
import { addNames, cutForIndex } from '@/lib/segmenter'
import type { Write } from './every-save-is-a-draft'

/** What readers see is found from the moment at which they see it, and no longer. A draft changes nothing. */
export const keepSearchable: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const isDraft = collection.versions && (req.context.write as Write) === 'draft'
  if (!isDraft && isSearched(collection.slug)) await makeSearchable(req, collection.slug, doc.id)
  return doc
}

export const dropSearchable: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await dropSearchRow(req, collection.slug, doc.id)
  return doc
}

/** Files the document as it stands in the database; the hook's own copy may lack fields that nobody asked for. */
async function makeSearchable(req: PayloadRequest, collection: SearchedCollection, id: number) {
  const stored = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await fileDocument(req, collection, { ...stored })
}

/** @param stored the whole document, its relations as ids; one that is not public is taken out */
export async function fileDocument(
  req: PayloadRequest,
  collection: SearchedCollection,
  stored: { id: number; _status?: unknown; state?: unknown; mergedInto?: unknown },
) {
  if (!isPublic(stored)) return dropSearchRow(req, collection, stored.id)
  await namesLearned()
  const document = searchDocumentOf(collection, stored)
  const names = namesIn(document)
  addNames(names)
  await keepNames(req, names)
  await putSearchRow(req, document, lexemesOfDocument(document, cutForIndex))
}
