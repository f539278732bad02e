import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { decidedWords } from '@/domain/registration/desk-words'
import type { RegistrationStatus } from '@/domain/registration/status'
import { transactionOf } from '@/lib/transaction'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'
import { eventAct, refuse } from '../steward-links/event-act'
import { bodyOf } from './body-of'

const ids = z
  .array(z.number().int().positive(), '请先选定报名。')
  .min(1, '请先选定报名。')
  .max(2_000, '一次最多办 2000 人。')
const reason = z.string('请写明原因。').trim().max(100, '原因不能超过 100 个字。')
const why = reason.min(2, '请写明原因，本人会看到。')

const decision = z.discriminatedUnion(
  'approve',
  [
    z.object({ ids, approve: z.literal(true), reason: reason.default('') }),
    z.object({ ids, approve: z.literal(false), reason: why }),
  ],
  '请选定通过或不通过。',
)

/** `POST /api/events/:id/registrations/decide` with `{ids, approve, reason}`: in the order in which they came. */
export const decideOnRegistrations = eventAct(
  'post',
  'registrations/decide',
  async (req, event) => {
    const said = await bodyOf(req, decision)
    const own = await idsOfEvent(req, event.id, said.ids)
    await recordAct(
      req,
      said.approve ? 'registrations:approve' : 'registrations:reject',
      event.id,
      {
        registrations: own,
        reason: said.reason,
      },
    )
    const { rows } = await (await transactionOf(req)).execute<{
      outcome: RegistrationStatus | 'full'
    }>(sql`
      SELECT outcome FROM registration_decide(${listOf(own)}::int[], ${said.approve}, ${said.reason || null},
        ${actorOf(req)?.id ?? null})`)
    return { message: decidedWords(rows.map(({ outcome }) => outcome)) }
  },
)

/** `POST /api/events/:id/registrations/cancel` with `{ids, reason}`: their places go to the heads of the queues. */
export const cancelRegistrations = eventAct('post', 'registrations/cancel', async (req, event) => {
  const said = await bodyOf(req, z.object({ ids, reason: why }))
  const own = await idsOfEvent(req, event.id, said.ids)
  await recordAct(req, 'registrations:cancel', event.id, {
    registrations: own,
    reason: said.reason,
  })
  // Who waits goes first: nobody is offered a place and put out in one breath. Pools in the order of their ids.
  const { rows } = await (await transactionOf(req)).execute<{ was: string | null }>(sql`
    SELECT registration_leave(id, 'cancelled', ${said.reason}, ${actorOf(req)?.id ?? null}) AS was
    FROM (SELECT id FROM registrations WHERE id = ANY (${listOf(own)}::int[])
      ORDER BY pool_id, status = 'waitlisted' DESC, seq) AS chosen`)
  const people = rows.filter(({ was }) => was !== null).length
  if (people === 0) throw refuse('所选的报名都已不在名单上。', 409)
  return { message: `已取消 ${people} 人的报名，并将告知本人。` }
})

/** Of those numbers, the registrations of this event: nobody reaches into another one. */
async function idsOfEvent(req: PayloadRequest, event: number, chosen: number[]): Promise<number[]> {
  const { rows } = await (await transactionOf(req)).execute<{ id: number }>(sql`
    SELECT id FROM registrations WHERE event_id = ${event} AND id = ANY (${listOf(chosen)}::int[]) ORDER BY id`)
  if (rows.length === 0) throw refuse('没有这些报名。', 404)
  return rows.map(({ id }) => id)
}

const listOf = (numbers: number[]) => `{${numbers.join(',')}}`

const recordAct = (req: PayloadRequest, action: string, event: number, after: object) =>
  recordAudit(req, { action, collection: 'events', document: String(event), after })
