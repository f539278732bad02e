import type { CollectionAfterChangeHook } from 'payload'
import { rightsDiffer } from '@/domain/account-change'
import { recordAudit } from '../hooks/audit'
import { accountRights } from './account-rights'

/**
 * Ends every session of an account whose password, roles, union or status changed, in the transaction
 * of the change. It runs after the update of the row, whose lock a sign-in waits for (data/sessions.ts):
 * a sign-in with the old password cannot slip in between.
 */
export const endSessionsWhenRightsChange: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  // `doc` comes without hidden fields; the hash has to be asked for.
  const stored = await req.payload.findByID({
    collection: 'users',
    id: doc.id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    req,
  })
  const passwordChanged = stored.passwordHash !== previousDoc.passwordHash
  if (passwordChanged || rightsDiffer(accountRights(previousDoc), accountRights(stored))) {
    const { docs } = await req.payload.delete({
      collection: 'sessions',
      where: { user: { equals: doc.id } },
      overrideAccess: true,
      req,
    })
    const entry = { action: 'sessions:end', collection: 'users', document: String(doc.id) }
    if (docs.length > 0) await recordAudit(req, entry)
  }
  return doc
}
