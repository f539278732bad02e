import { payload } from '@/lib/payload'

/** Keeps what somebody did to their own account and from where; what they typed for it is never kept. */
export async function recordOwnAct(
  userId: number,
  action: string,
  address: string | null,
): Promise<void> {
  await (await payload()).create({
    collection: 'audit-log',
    data: {
      at: new Date().toISOString(),
      actor: userId,
      address,
      action,
      collection: 'users',
      document: String(userId),
    },
    depth: 0,
    overrideAccess: true,
  })
}
