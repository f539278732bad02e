import { APIError, type GlobalBeforeValidateHook, type PayloadRequest } from 'payload'
import { keepPicks } from '@/domain/front-page'
import { relationId } from '@/domain/relation'

type Row = { id?: string; story?: unknown }
type Stored = { lead?: unknown; secondary?: Row[] | null }

const storiesOf = (rows: Row[] | null | undefined) =>
  (rows ?? []).flatMap(({ story }) => relationId(story) ?? [])

/** Refuses a new pick that readers do not see, and lets go of one that they no longer see (domain/front-page.ts). */
export const keepPublicPicks: GlobalBeforeValidateHook = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const stored = (originalDoc ?? {}) as Stored
  const { lead = stored.lead, secondary = stored.secondary } = data as Stored
  const picks = { lead: relationId(lead), secondary: storiesOf(secondary) }
  const before = [relationId(stored.lead) ?? [], ...storiesOf(stored.secondary)].flat()
  const shown = await findPublic(req, [picks.lead ?? [], ...picks.secondary].flat())
  const decision = keepPicks(picks, before, (id) => shown.has(id))
  if (decision.kind === 'refused')
    throw new APIError('只有已发布的稿件可以编到首页。', 409, null, true)
  const rows = new Map((secondary ?? []).map((row) => [relationId(row.story), row.id]))
  return {
    ...data,
    lead: decision.picks.lead,
    secondary: decision.picks.secondary.map((story) => ({ id: rows.get(story), story })),
  }
}

/** Asked of the rows that readers are shown. */
async function findPublic(req: PayloadRequest, ids: readonly number[]): Promise<Set<number>> {
  const { docs } = await req.payload.db.find<{ id: number }>({
    collection: 'articles',
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    select: { id: true },
    req,
  })
  return new Set(docs.map(({ id }) => id))
}
