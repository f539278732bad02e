import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { hasRole } from '@/domain/roles'
import { inTransaction } from '@/lib/in-transaction'
import type { User } from '@/payload-types'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'

type Answer = { message: string; link?: string }
type Act = (req: PayloadRequest, account: User) => Promise<Answer>
/** What is done once the act is known to have committed, such as a letter; it may add to the answer. */
type Afterwards = (req: PayloadRequest, account: User, answer: Answer) => Promise<Answer>

export const refuse = (sentence: string, status: number) =>
  new APIError(sentence, status, null, true)

/**
 * `POST /api/users/:id/…`: what an administrator does to an account besides changing its fields, in one transaction
 * with its entry in the audit log.
 */
export const accountAct = (
  path: string,
  action: string,
  act: Act,
  afterwards: Afterwards = async (_req, _account, answer) => answer,
): Omit<Endpoint, 'root'> => ({
  path: `/:id/${path}`,
  method: 'post',
  handler: async (req) => {
    if (!hasRole(actorOf(req), 'admin')) throw refuse('账号由管理员维护。', 403)
    const id = Number(req.routeParams?.id)
    if (!Number.isSafeInteger(id)) throw refuse('没有这个账号。', 404)
    const { account, answer } = await inTransaction(req, async () => {
      const account = await req.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        overrideAccess: false,
        req,
        user: req.user,
      })
      const answer = await act(req, account)
      await recordAudit(req, { action, collection: 'users', document: String(id) })
      return { account, answer }
    })
    return Response.json(await afterwards(req, account, answer))
  },
})
