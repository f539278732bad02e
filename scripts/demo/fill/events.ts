import type { DemoEvent } from '../content'
import { events } from '../events'
import { pledges } from '../pledges'
import type { Fill } from './fill'
import { pictureIn } from './pictures'
import { demoSlug, fixSlug } from './slug'

export async function fillEvents(fill: Fill): Promise<void> {
  for (const event of events) {
    const { id } = await fill.payload.create({
      collection: 'events',
      data: eventData(fill, event),
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    await fixSlug(fill, 'events', id, demoSlug(event.name, event.key))
    fill.remember('events', event.key, id)
  }
}

function eventData(fill: Fill, event: DemoEvent) {
  const { opensAt, closesAt, attendedEvent, ...registration } = event.registration
  return {
    name: event.name,
    kind: event.kind,
    union: fill.id('unions', event.union),
    startDate: fill.instant(event.start),
    endDate: fill.instant(event.end),
    eventStatus: 'scheduled' as const,
    eventAttendanceMode: event.mode ?? ('offline' as const),
    location: event.location,
    summary: event.summary,
    body: fill.body(event.body),
    picture: pictureIn(fill, event.picture),
    organisations: event.organisations.map(({ union, ...organisation }) => ({
      ...organisation,
      union: fill.idOf('unions', union),
    })),
    sessions: event.sessions?.map(({ start, end, ...session }) => ({
      ...session,
      startDate: fill.instant(start),
      endDate: fill.instant(end),
    })),
    route: event.route,
    registration: {
      ...registration,
      opensAt: fill.maybeInstant(opensAt),
      closesAt: fill.maybeInstant(closesAt),
      attendedEvent: fill.idOf('events', attendedEvent),
    },
    souvenirs: event.souvenirs,
    _status: 'published' as const,
  }
}

/** The stories exist by now: each event gets the one that reports it. */
export async function fillRecaps(fill: Fill): Promise<void> {
  for (const { key, recap } of events) {
    if (!recap) continue
    await fill.payload.update({
      collection: 'events',
      id: fill.id('events', key),
      data: { recap: fill.id('articles', recap), _status: 'published' },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
  }
}

export async function fillPledges(fill: Fill): Promise<void> {
  for (const pledge of pledges) {
    const { id } = await fill.payload.create({
      collection: 'pledges',
      data: {
        title: pledge.title,
        union: fill.id('unions', pledge.union),
        text: fill.body(pledge.text),
        launchedBy: fill.list('unions', pledge.launchedBy),
        launchedAt: fill.past(pledge.launchedAt),
        event: fill.idOf('events', pledge.event),
        picture: pictureIn(fill, pledge.picture),
        signedOnPaper: pledge.signed && {
          count: pledge.signed.count,
          countedAt: fill.past(pledge.signed.countedAt),
        },
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
      req: fill.request(),
    })
    await fixSlug(fill, 'pledges', id, demoSlug(pledge.title, pledge.key))
    fill.remember('pledges', pledge.key, id)
  }
}
