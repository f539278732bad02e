import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { decideSave, SAVE_REFUSALS } from '@/domain/save-basis'
import { actorOf } from '../access/actor'
import { lockStory } from './lock-story'

/** What a person's save says of the version it began from; absent where nobody was asked. */
const BASIS = 'saveBasis'

/**
 * Reads off what a person's save began from, before Payload fills in what was not sent, and lets no other write of the
 * story in between: the version that is then compared with is the newest until this save is done.
 */
export const readSaveBasis: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { id, data } = args as { id?: unknown; data?: { updatedAt?: unknown } }
  const story = Number(id)
  if (operation !== 'update' || !actorOf(req) || !Number.isSafeInteger(story)) return args
  await lockStory(req, story)
  req.context[BASIS] = { updatedAt: data?.updatedAt }
  return args
}

/** @throws APIError 409 over a newer version, 428 where the save does not say what it began from */
export function refuseOverNewer(req: PayloadRequest, stored: { updatedAt: string }) {
  const basis = req.context[BASIS] as { updatedAt?: unknown } | undefined
  // An old version is brought back on purpose, over whatever is there; the versions keep both.
  if (!basis) return
  refuseUnseen(basis.updatedAt, stored)
}

/** @throws APIError 409 unless `seen` is when the newest version was saved, 428 where it is no moment */
export function refuseUnseen(seen: unknown, stored: { updatedAt: string }) {
  const decision = decideSave(seen, new Date(stored.updatedAt))
  if (decision.kind === 'allowed') return
  const { sentence, status } = SAVE_REFUSALS[decision.reason]
  throw new APIError(sentence, status, { reason: decision.reason }, true)
}
