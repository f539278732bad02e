import { sql } from 'drizzle-orm'
import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { type AccountChange, decideAccountChange } from '@/domain/account-change'
import { transactionOf } from '@/lib/transaction'
import { accountRights } from './account-rights'

const REASONS: Record<Extract<AccountChange, { kind: 'refused' }>['reason'], string> = {
  'own-rights': '不能更改自己的角色、所属工会或状态，请另一位管理员操作。',
  'last-admin': '这是最后一个启用的管理员账号，不能停用或取消其管理员角色。',
}

/**
 * Active administrators besides `id`. The lock, held until the transaction ends, lets only one such
 * change through at a time: two administrators demoting each other would else both find the other.
 */
async function countOtherActiveAdmins(id: string | number, req: PayloadRequest): Promise<number> {
  const db = await transactionOf(req)
  await db.execute(sql`SELECT pg_advisory_xact_lock(hashtext('users.last-admin'))`)
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      id: { not_equals: id },
      roles: { contains: 'admin' },
      status: { equals: 'active' },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** Refuses what domain/account-change.ts refuses: one's own rights, the last administrator. */
export const refuseRiskyChange: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const decision = decideAccountChange(
    accountRights(originalDoc),
    accountRights({ ...originalDoc, ...data }),
    {
      isOwnAccount: req.user?.id === originalDoc.id,
      otherActiveAdmins: await countOtherActiveAdmins(originalDoc.id, req),
    },
  )
  if (decision.kind === 'refused') throw new APIError(REASONS[decision.reason], 403, null, true)
  return data
}
