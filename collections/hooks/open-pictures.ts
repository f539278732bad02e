import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { mediaIdsOf } from '@/domain/media-ids'
import type { Write } from './every-save-is-a-draft'

/**
 * A picture is public as long as something public shows it. Each picture keeps the list of the published documents
 * that show it (`shownBy`), and `public` says whether there is one.
 */
export const openPictures: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const write = req.context.write as Write
  if (write === 'draft') return doc
  const shown = write === 'publish' ? mediaIdsOf(doc) : []
  const dropped = mediaIdsOf(previousDoc).filter((id) => !shown.includes(id))
  const use = `${collection.slug}:${doc.id}`
  for (const id of shown) await changeUses(req, id, (uses) => uses.add(use))
  for (const id of dropped) await changeUses(req, id, (uses) => uses.delete(use))
  return doc
}

export const closePictures: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  for (const id of mediaIdsOf(doc)) {
    await changeUses(req, id, (uses) => uses.delete(`${collection.slug}:${doc.id}`))
  }
  return doc
}

async function changeUses(req: PayloadRequest, id: number, change: (uses: Set<string>) => unknown) {
  const found = await req.payload.find({
    collection: 'media',
    where: { id: { equals: id } },
    select: { shownBy: true, firstPublishedAt: true },
    depth: 0,
    limit: 1,
    overrideAccess: true,
    req,
  })
  const picture = found.docs[0]
  if (!picture) return
  const before = picture.shownBy ?? []
  const uses = new Set(before)
  change(uses)
  if (uses.size === before.length && before.every((use) => uses.has(use))) return
  // Straight to the adapter: no hook or access rule of the picture is meant, only these columns.
  await req.payload.db.updateOne({
    collection: 'media',
    id,
    data: {
      shownBy: [...uses],
      public: uses.size > 0,
      firstPublishedAt:
        picture.firstPublishedAt ?? (uses.size > 0 ? new Date().toISOString() : null),
    },
    req,
  })
}
