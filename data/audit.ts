import { payload } from '@/lib/payload'

/** Keeps what somebody did to their own account and from where; what they typed for it is never kept. */
export const recordOwnAct = (userId: number, action: string, address: string | null) =>
  record({ actor: userId, document: String(userId), action, address })

/**
 * Keeps that somebody who may be anybody failed at an account's door, and from where. One statement, whether or not
 * there is such an account: how long it takes tells nobody. What was typed is not kept: it may be a password.
 */
export const recordFailure = (account: number | null, action: string, address: string | null) =>
  record({ document: account === null ? null : String(account), action, address })

type Entry = { actor?: number; document: string | null; action: string; address: string | null }

async function record(entry: Entry): Promise<void> {
  await (await payload()).create({
    collection: 'audit-log',
    data: {
      at: new Date().toISOString(),
      collection: 'users',
      ...entry,
    },
    depth: 0,
    overrideAccess: true,
  })
}
