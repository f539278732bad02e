import { findCalendarEvents } from '@/data/calendar'
import { getSite } from '@/data/site'
import { getUnion } from '@/data/unions'
import { docTag, globalTag, listTag } from '@/domain/cache-tags'
import type { CalendarScope } from '@/domain/calendar/calendar-address'
import type { CalendarEvent } from '@/domain/calendar/calendar-entry'
import { EVENT_KINDS, isEventKind } from '@/domain/event'
import { declareTags } from '@/lib/page-cache/declare-tags'

type Found = { name: string; description: string; href: string; events: CalendarEvent[] }

const DAYS_KEPT = 60

/** The events behind a calendar's address, with their tags declared; null where there is no such calendar. */
export async function findCalendar(
  { scope, name }: { scope: CalendarScope; name: string },
  now: Date,
): Promise<Found | null> {
  const site = await getSite()
  await declareTags(globalTag('site'), listTag('events'))
  const found = await FINDERS[scope](name, new Date(now.getTime() - DAYS_KEPT * 86_400_000))
  if (!found) return null
  await declareTags(
    ...found.events.map(({ id }) => docTag('events', id)),
    ...found.events.flatMap(({ hostUnions }) => hostUnions.map((id) => docTag('unions', id))),
  )
  return { ...found, name: `${found.name} · ${site.name}` }
}

const FINDERS: Record<CalendarScope, (name: string, since: Date) => Promise<Found | null>> = {
  city: async (name, since) =>
    name === 'all'
      ? {
          name: '全市活动',
          description: '全市各级工会的活动。',
          href: '/events',
          events: await findCalendarEvents({ since }),
        }
      : null,
  kinds: async (kind, since) =>
    isEventKind(kind)
      ? {
          name: `${EVENT_KINDS[kind]}活动`,
          description: `全市各级工会的${EVENT_KINDS[kind]}活动。`,
          href: `/events/kind/${kind}`,
          events: await findCalendarEvents({ since, kind }),
        }
      : null,
  unions: async (slug, since) => {
    const union = await getUnion(slug)
    if (!union) return null
    await declareTags(docTag('unions', union.id))
    return {
      name: `${union.shortName}活动`,
      description: `${union.name}的活动。`,
      href: `/unions/${slug}`,
      events: await findCalendarEvents({ since, union: union.id }),
    }
  },
  events: async (slug) => {
    const events = await findCalendarEvents({ slug })
    const [event] = events
    if (!event) return null
    return {
      name: event.name,
      description: event.summary ?? event.name,
      href: `/events/${slug}`,
      events,
    }
  },
}
