import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
} from 'payload'
import { globalTag, tagsOfChange } from '@/domain/cache-tags'
import { relationId } from '@/domain/relation'
import { enqueueInvalidation } from '@/lib/outbox'
import type { Write } from './every-save-is-a-draft'

const unionsOf = (...docs: ({ union?: unknown } | undefined)[]): number[] => {
  return [...new Set(docs.flatMap((doc) => relationId(doc?.union) ?? []))]
}

/** For collections with drafts: a draft changes nothing that the public sees. */
export const invalidatePublished: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  const write = req.context.write as Write
  if (write === 'draft') return doc
  const tags = tagsOfChange(collection.slug, doc.id, unionsOf(doc, previousDoc))
  await enqueueInvalidation(req, tags, write === 'withdraw' ? 'withdrawn' : 'changed')
  return doc
}

/** For collections without drafts: every write may be seen; what stops being public is gone at once. */
export const invalidateAlways: CollectionAfterChangeHook = async ({
  collection,
  doc,
  previousDoc,
  req,
}) => {
  await enqueueInvalidation(
    req,
    tagsOfChange(collection.slug, doc.id, unionsOf(doc, previousDoc)),
    'withdrawn',
  )
  return doc
}

export const invalidateDeleted: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await enqueueInvalidation(req, tagsOfChange(collection.slug, doc.id, unionsOf(doc)), 'withdrawn')
  return doc
}

/** `context.unseen`: nothing was written that readers see. */
export const invalidateGlobal: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  if (context.unseen) return doc
  await enqueueInvalidation(req, [globalTag(global.slug)], 'changed')
  return doc
}
