import { sql } from 'drizzle-orm'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicAddress } from '@/domain/public-address'
import { relationId } from '@/domain/relation'
import { hasRole } from '@/domain/roles'
import { MERGE_REFUSALS, refuseMerge, tagsOfMerge } from '@/domain/union-merge'
import { inTransaction } from '@/lib/in-transaction'
import { enqueueInvalidation } from '@/lib/outbox'
import { transactionOf } from '@/lib/transaction'
import type { Union } from '@/payload-types'
import { actorOf } from '../access/actor'
import { recordAudit } from '../hooks/audit'
import { moveReferences } from './move-references'

const body = z.object({ into: z.coerce.number().int().positive() })

/** `POST /api/unions/:id/merge` with `{into}`: all of a union's goes over to another; it stays, closed and empty. */
export const mergeUnion: Omit<Endpoint, 'root'> = {
  path: '/:id/merge',
  method: 'post',
  handler: async (req) => {
    if (!hasRole(actorOf(req), 'admin')) throw new APIError('工会由管理员撤并。', 403, null, true)
    const typed = body.safeParse(await req.json?.().catch(() => null))
    if (!typed.success) throw new APIError(MERGE_REFUSALS.unknown, 400, null, true)
    const name = await inTransaction(req, () =>
      merge(req, Number(req.routeParams?.id), typed.data.into),
    )
    return Response.json({ message: `已并入${name}。` })
  },
}

async function merge(req: PayloadRequest, fromId: number, intoId: number): Promise<string> {
  // One merger at a time; whoever files something under the union just now waits, too.
  const db = await transactionOf(req)
  await db.execute(sql`SELECT id FROM unions ORDER BY id FOR UPDATE`)
  const { docs } = await req.payload.find({
    collection: 'unions',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const facts = docs.map(({ id, parent, mergedInto }) => ({
    id,
    parent: relationId(parent),
    mergedInto: relationId(mergedInto),
  }))
  const factsOf = (id: number) => facts.find((union) => union.id === id)
  const refusal = refuseMerge(factsOf(fromId), factsOf(intoId), facts)
  if (refusal) throw new APIError(MERGE_REFUSALS[refusal], 409, null, true)
  const from = docs.find(({ id }) => id === fromId) as Union
  const into = docs.find(({ id }) => id === intoId) as Union

  await moveReferences(req, from.id, into.id)
  await req.payload.update({
    collection: 'unions',
    id: from.id,
    data: { mergedInto: into.id },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await leadOn(req, from.slug, into.slug)
  await enqueueInvalidation(req, tagsOfMerge(from.id, into.id), 'withdrawn')
  const after = { into: into.id }
  await recordAudit(req, { action: 'merge', collection: 'unions', document: `${from.id}`, after })
  return into.name
}

/** Whoever comes to the closed union's page is led to the other's, from earlier addresses too. */
async function leadOn(req: PayloadRequest, fromSlug: string, intoSlug: string) {
  const [from, to] = [publicAddress('unions', fromSlug), publicAddress('unions', intoSlug)]
  if (!from || !to) return
  const system = { collection: 'redirects', depth: 0, overrideAccess: true, req } as const
  await req.payload.delete({ ...system, where: { from: { equals: from } } })
  await req.payload.update({ ...system, where: { to: { equals: from } }, data: { to } })
  await req.payload.create({ ...system, data: { from, to } })
}
