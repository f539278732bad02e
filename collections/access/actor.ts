import type { PayloadRequest } from 'payload'
import { type Actor, actorFrom } from '@/domain/actor'

/**
 * Whoever sends the request, as the rules know them; null is the public.
 * A disabled account never gets here: the session strategy does not return it.
 */
export function actorOf(req: PayloadRequest): Actor | null {
  return actorFrom(req.user)
}
