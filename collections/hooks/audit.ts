import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { auditFacts } from '@/domain/audit-facts'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'
import { actorOf } from '../access/actor'
import type { Write } from './every-save-is-a-draft'

type Entry = {
  action: string
  collection: string
  document: string
  before?: unknown
  after?: unknown
}

/** Keeps who did what to which document from where, in the transaction of the act. */
export async function recordAudit(req: PayloadRequest, entry: Entry) {
  await req.payload.create({
    collection: 'audit-log',
    data: {
      ...entry,
      actor: actorOf(req)?.id,
      address: addressOf(req),
      at: new Date().toISOString(),
    } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** A command, a job and the house itself come from nowhere. */
const addressOf = (req: PayloadRequest) =>
  req.payloadAPI === 'local' ? null : clientAddress(req.headers, env().TRUST_PROXY)

/** Records every write of a collection, with the named fields only: what identifies a person is not named. */
export const auditChange =
  (...fields: string[]): CollectionAfterChangeHook =>
  async ({ collection, doc, operation, previousDoc, req }) => {
    await recordAudit(req, {
      action: operation,
      collection: collection.slug,
      document: String(doc.id),
      before: auditFacts(previousDoc, fields),
      after: auditFacts(doc, fields),
    })
    return doc
  }

/** Records what was deleted, with the named fields as they were. */
export const auditDeletion =
  (...fields: string[]): CollectionAfterDeleteHook =>
  async ({ collection, doc, req }) => {
    await recordAudit(req, {
      action: 'delete',
      collection: collection.slug,
      document: String(doc.id),
      before: auditFacts(doc, fields),
    })
    return doc
  }

/** Records what readers got to see or lost; the words themselves stand in the versions. */
export const auditPublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const action = req.context.write as Write
  if (action === 'draft') return doc
  await recordAudit(req, {
    action,
    collection: collection.slug,
    document: String(doc.id),
    after: auditFacts(doc, ['slug', 'union']),
  })
  return doc
}

export const auditGlobal: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  await recordAudit(req, {
    action: 'update',
    collection: global.slug,
    document: global.slug,
    before: auditFacts(previousDoc),
    after: auditFacts(doc),
  })
  return doc
}
