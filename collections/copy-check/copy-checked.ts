import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../access/actor'
import type { Write } from '../hooks/every-save-is-a-draft'
import type { CheckedCollection } from './read-document'
import { refuseUnsettled } from './refuse-unsettled'
import { standingOf } from './standing'

/**
 * What goes out without a review is read when it goes out: an event when it is published, an advertisement while it is
 * active, a notice from the moment it has its day. The house itself (seed, jobs) is not asked.
 */
export const copyChecked =
  (collection: Exclude<CheckedCollection, 'articles'>): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const actor = actorOf(req)
    const after = { ...originalDoc, ...data }
    if (!actor || !goesOut[collection](after, req.context.write as Write)) return data
    const { proofread } = await standingOf(req, collection, after, actor)
    await refuseUnsettled(req, collection, after, proofread)
    return data
  }

type Stored = { status?: unknown; state?: unknown }

const goesOut = {
  events: (_: Stored, write: Write) => write === 'publish',
  advertisements: ({ status }: Stored) => status === 'active',
  notices: ({ state }: Stored) => state === 'scheduled' || state === 'published',
} as const
