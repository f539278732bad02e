import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { LOAN_REFUSALS, loanChanges, refuseLoan } from '@/domain/loan'
import { relationId, relationIds } from '@/domain/relation'
import { lockStory } from '../review/lock-story'

/** Refuses what domain/loan.ts refuses. The story is locked: a withdrawal under way is waited for. */
export const guardLoan: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const story = relationId(originalDoc?.story ?? data.story) ?? -1
  const before = relationIds(originalDoc?.unions)
  const { added } = loanChanges(before, relationIds(data.unions ?? before))
  await lockStory(req, story)
  const refusal = refuseLoan({
    ...(await storyFacts(req, story)),
    added,
    closed: await closedOf(req, added),
  })
  if (refusal) throw new APIError(LOAN_REFUSALS[refusal], 409, { reason: refusal }, true)
  return data
}

/** Asked of the row that readers are shown, not of a newer draft of it. */
async function storyFacts(req: PayloadRequest, id: number) {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne<{ id: number; _status?: string; union?: unknown }>({
    collection: 'articles',
    where,
    req,
  })
  return { isPublic: stored?._status === 'published', owner: relationId(stored?.union) }
}

async function closedOf(req: PayloadRequest, unions: readonly number[]): Promise<number[]> {
  if (unions.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'unions',
    where: { and: [{ id: { in: [...unions] } }, { mergedInto: { exists: true } }] },
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}
