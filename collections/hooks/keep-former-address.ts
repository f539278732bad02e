import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { listTag } from '@/domain/cache-tags'
import { publicAddress } from '@/domain/public-address'
import { enqueueInvalidation } from '@/lib/outbox'
import type { Write } from './every-save-is-a-draft'

/**
 * Where a change of address reaches the readers, or would be lost with a withdrawal, the former address is kept, in the
 * transaction of the change. What readers had is asked of the row: the document at hand is a newer draft of it.
 */
export const keepFormerAddress: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if ((req.context.write as Write) === 'draft' || typeof data.slug !== 'string') return data
  const row = originalDoc && (await rowOf(collection.slug, originalDoc.id, req))
  const former = row?.firstPublishedAt ? row.slug : undefined
  await moveAddress(req, collection.slug, former, data.slug)
  return data
}

/** The same for collections without drafts. Nobody lives any more at the address of a union that was merged. */
export const keepFormerAddressAlways: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  if (doc.mergedInto) return doc
  await moveAddress(req, collection.slug, previousDoc?.slug, doc.slug)
  return doc
}

type Row = { slug?: string | null; firstPublishedAt?: string | null }

const rowOf = (collection: string, id: number, req: PayloadRequest) =>
  req.payload.db.findOne<Row & { id: number }>({
    collection: collection as 'articles',
    where: { id: { equals: id } },
    select: { slug: true, firstPublishedAt: true },
    req,
  })

/** Chains are never made: what led to the former address leads to the new one. Who lives at an address owns it. */
async function moveAddress(
  req: PayloadRequest,
  collection: string,
  formerSlug: string | null | undefined,
  slug: string,
) {
  const to = publicAddress(collection, slug)
  if (!to) return
  const from = formerSlug && formerSlug !== slug ? publicAddress(collection, formerSlug) : null
  const system = { collection: 'redirects', depth: 0, overrideAccess: true, req } as const
  const left = { from: { in: from ? [from, to] : [to] } }
  const { docs: dropped } = await req.payload.delete({ ...system, where: left })
  if (from) {
    await req.payload.update({ ...system, where: { to: { equals: from } }, data: { to } })
    await req.payload.create({ ...system, data: { from, to } })
  }
  if (from || dropped.length > 0)
    await enqueueInvalidation(req, [listTag('redirects')], 'withdrawn')
}
