import type { Access, Where } from 'payload'
import { hasRole } from '@/domain/roles'
import { actorOf } from './actor'

/** What runs today; the clock is the server's. */
export const runningOrAdministrators: Access = ({ req }) => {
  if (hasRole(actorOf(req), 'admin')) return true
  const now = new Date().toISOString()
  const running: Where[] = [
    { status: { equals: 'active' } },
    { startsAt: { less_than_equal: now } },
    { endsAt: { greater_than: now } },
  ]
  return { and: running }
}

/** A classified notice is public from its day of appearance on. */
export const appearedOrAdministrators: Access = ({ req }) => {
  if (hasRole(actorOf(req), 'admin')) return true
  const appeared: Where[] = [
    { state: { equals: 'published' } },
    { appearsOn: { less_than_equal: new Date().toISOString() } },
  ]
  return { and: appeared }
}
