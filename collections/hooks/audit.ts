import type { CollectionAfterChangeHook, GlobalAfterChangeHook, PayloadRequest } from 'payload'
import { actorOf } from '../access/actor'

type Entry = {
  action: string
  collection: string
  document: string
  before?: unknown
  after?: unknown
}

/** Keeps who did what to which document, in the transaction of the act. */
export async function recordAudit(req: PayloadRequest, entry: Entry) {
  await req.payload.create({
    collection: 'audit-log',
    data: { ...entry, actor: actorOf(req)?.id, at: new Date().toISOString() } as never,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

export const auditChange: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  await recordAudit(req, {
    action: operation,
    collection: collection.slug,
    document: String(doc.id),
    before: previousDoc,
    after: doc,
  })
  return doc
}

export const auditGlobal: GlobalAfterChangeHook = async ({ doc, global, previousDoc, req }) => {
  await recordAudit(req, {
    action: 'update',
    collection: global.slug,
    document: global.slug,
    before: previousDoc,
    after: doc,
  })
  return doc
}
