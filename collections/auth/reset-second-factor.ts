import { APIError, type Endpoint } from 'payload'
import { hasRole } from '@/domain/roles'
import { forgetSecondFactor } from '@/lib/forget-second-factor'
import { inTransaction } from '@/lib/in-transaction'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'

const refuse = (sentence: string, status: number) => new APIError(sentence, status, null, true)

/**
 * `POST /api/users/:id/second-factor/reset`: for somebody who lost telephone and recovery codes. Their sessions end;
 * the password stays. One's own goes by a code, on the account page: a session left open is no second factor.
 */
export const resetSecondFactor: Omit<Endpoint, 'root'> = {
  path: '/:id/second-factor/reset',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req)
    const id = Number(req.routeParams?.id)
    if (!hasRole(actor, 'admin')) throw refuse('两步验证由管理员重置。', 403)
    if (!Number.isSafeInteger(id)) throw refuse('没有这个账号。', 404)
    if (actor?.id === id) throw refuse('自己的两步验证，请在“我的账号”里用验证码重新设置。', 403)
    const had = await inTransaction(req, async () => {
      const forgotten = await forgetSecondFactor(req, id)
      if (forgotten)
        await recordAudit(req, {
          action: 'second-factor:reset',
          collection: 'users',
          document: String(id),
        })
      return forgotten
    })
    return Response.json({
      message: had ? '已重置，该账号须重新登录。' : '该账号没有启用两步验证。',
    })
  },
}
