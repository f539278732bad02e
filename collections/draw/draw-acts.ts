import { sql } from 'drizzle-orm'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { tagsOfChange } from '@/domain/cache-tags'
import { rankEntries, seedOf } from '@/domain/draw/rank'
import { DRAW_REFUSALS } from '@/domain/draw/refusal'
import { inTransaction } from '@/lib/in-transaction'
import { hmacSha256 } from '@/lib/keyed-hash'
import { enqueueInvalidation } from '@/lib/outbox'
import { transactionOf } from '@/lib/transaction'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'
import { findRunEvent } from './find-run-event'

const pool = z.coerce.number('请选定抽签的组别。').int().positive()

const frozen = z.object({
  pool,
  seedSource: z
    .string('请写明种子来自哪里。')
    .trim()
    .min(4, '请写明种子来自哪里，例如“12月1日双色球第2026138期开奖号码”。')
    .max(120, '种子的来源不能超过 120 个字。'),
  seedAt: z.iso.datetime({ offset: true, error: '请填种子产生的时间。' }),
})

const seeded = z.object({
  pool,
  seed: z
    .string('请填种子。')
    .transform(seedOf)
    .pipe(z.string().min(1, '请填种子。').max(200, '种子不能超过 200 个字。')),
})

/** `POST /api/events/:id/draw/freeze` with `{pool, seedSource, seedAt}`: closes the list and publishes its hash. */
export const freezeEntries: Omit<Endpoint, 'root'> = {
  path: '/:id/draw/freeze',
  method: 'post',
  handler: (req) =>
    act(req, frozen, 'draw:freeze', (db, body, by) =>
      db.execute<{ outcome: string }>(
        sql`SELECT registration_freeze(${body.pool}, ${body.seedSource}, ${body.seedAt}, ${by}) AS outcome`,
      ),
    ),
}

/** `POST /api/events/:id/draw` with `{pool, seed}`: ranks the frozen list by the seed and gives the places. */
export const drawEntries: Omit<Endpoint, 'root'> = {
  path: '/:id/draw',
  method: 'post',
  handler: (req) =>
    act(req, seeded, 'draw:draw', async (db, body, by) => {
      const { rows } = await db.execute<{ entries: string[] }>(
        sql`SELECT entries FROM draws WHERE pool_id = ${body.pool}`,
      )
      const entries = (rows[0]?.entries ?? []).map(Number)
      const ranked = `{${rankEntries(body.seed, entries, hmacSha256).join(',')}}`
      return db.execute<{ outcome: string }>(
        sql`SELECT registration_draw(${body.pool}, ${body.seed}, ${ranked}::bigint[], ${by}) AS outcome`,
      )
    }),
}

type Database = Awaited<ReturnType<typeof transactionOf>>

/** Both acts: of the event's own pools, by those who run it, recorded, and told to the pages that show it. */
async function act<B extends { pool: number }>(
  req: PayloadRequest,
  schema: z.ZodType<B>,
  action: string,
  perform: (db: Database, body: B, by: number | null) => Promise<{ rows: { outcome: string }[] }>,
): Promise<Response> {
  const event = await findRunEvent(req)
  const body = schema.safeParse(await req.json?.().catch(() => null))
  if (!body.success)
    throw new APIError(body.error.issues[0]?.message ?? '请求有误。', 400, null, true)
  const said = body.data
  await inTransaction(req, async () => {
    const db = await transactionOf(req)
    const { rows: pools } = await db.execute(
      sql`SELECT FROM capacity_pools WHERE id = ${said.pool} AND event_id = ${event.id}`,
    )
    if (pools.length === 0) throw new APIError('没有这个组别。', 404, null, true)
    await recordAudit(req, {
      action,
      collection: 'events',
      document: String(event.id),
      after: said,
    })
    await enqueueInvalidation(
      req,
      tagsOfChange('events', event.id, event.union === null ? [] : [event.union]),
      'changed',
    )
    const { rows } = await perform(db, said, actorOf(req)?.id ?? null)
    const refusal = DRAW_REFUSALS[rows[0]?.outcome ?? '']
    if (refusal) throw new APIError(refusal, 409, null, true)
  })
  return Response.json({ done: true })
}
