import type { TypedUser } from 'payload'
import { actorFrom } from '@/domain/actor'
import { hasRole } from '@/domain/roles'
import {
  type EndingAdvertisement,
  findEndingAdvertisements,
  findNoticesToQuote,
  type NoticeToQuote,
} from './ad-desk'
import { findEventsThisWeek, type WeekEvent } from './events-this-week'
import { countInWork, type InWork } from './in-work'
import { findWaiting, type WaitingStory } from './waiting'

/** What waits for a person when they come in; a list that is not theirs to keep is null. */
export type Desk = {
  waiting: WaitingStory[]
  inWork: InWork[]
  events: WeekEvent[]
  notices: NoticeToQuote[] | null
  advertisements: EndingAdvertisement[] | null
}

/** Each list is one query, made with the person's own rights. */
export async function findDesk(user: TypedUser, now: Date): Promise<Desk> {
  const keepsAdDesk = hasRole(actorFrom(user), 'admin')
  const [waiting, inWork, events, notices, advertisements] = await Promise.all([
    findWaiting(user),
    countInWork(user),
    findEventsThisWeek(user, now),
    keepsAdDesk ? findNoticesToQuote(user) : null,
    keepsAdDesk ? findEndingAdvertisements(user, now) : null,
  ])
  return { waiting, inWork, events, notices, advertisements }
}
