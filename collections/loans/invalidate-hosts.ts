import type { CollectionAfterChangeHook } from 'payload'
import { listTag } from '@/domain/cache-tags'
import { loanChanges } from '@/domain/loan'
import { relationIds } from '@/domain/relation'
import { enqueueInvalidation } from '@/lib/outbox'
import type { Write } from '../hooks/every-save-is-a-draft'

const listsOf = (unions: readonly number[]) => unions.map((union) => listTag('articles', union))

/** A story that is lent stands on the other unions' lists at once, and one that is taken back is gone at once. */
export const invalidateHosts: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const { added, removed } = loanChanges(relationIds(previousDoc?.unions), relationIds(doc.unions))
  await enqueueInvalidation(req, listsOf(added), 'changed')
  await enqueueInvalidation(req, listsOf(removed), 'withdrawn')
  return doc
}

/** For stories: what readers got to see or lost, they got to see or lost on the pages of the hosts too. */
export const invalidateHostsOfStory: CollectionAfterChangeHook = async ({ doc, req }) => {
  const write = req.context.write as Write
  if (write === 'draft') return doc
  const loan = await req.payload.db.findOne<{ id: number; unions?: number[] | null }>({
    collection: 'loans',
    where: { story: { equals: doc.id } },
    req,
  })
  const kind = write === 'withdraw' ? 'withdrawn' : 'changed'
  await enqueueInvalidation(req, listsOf(relationIds(loan?.unions)), kind)
  return doc
}
