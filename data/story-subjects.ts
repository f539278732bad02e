import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { eventNotice } from '@/domain/event-notice'
import { excerptOf } from '@/domain/rich-text'
import { formatSpan } from '@/domain/time-span'
import type { Article, Craftsman, Event, Pledge, Studio } from '@/payload-types'

/** What a story can be about. */
export const SUBJECT_COLLECTIONS = ['events', 'studios', 'craftsmen', 'pledges'] as const
export type SubjectCollection = (typeof SUBJECT_COLLECTIONS)[number]

/** An event, studio, craftsman or pledge that a story is about, with what a reader wants to know before they follow it. */
export type Subject = {
  collection: SubjectCollection
  id: number
  name: string
  href: string
  facts: string[]
}

/** The `populate` of a query for the subjects of stories. */
export const subjectPopulate = {
  events: {
    name: true,
    slug: true,
    startDate: true,
    endDate: true,
    eventStatus: true,
    location: { name: true },
  },
  studios: { name: true, slug: true, employer: true, leader: true },
  craftsmen: { name: true, slug: true, level: true, trade: true, employer: true },
  pledges: { title: true, slug: true, text: true },
} as const

type Linked = Pick<Article, SubjectCollection>

const PLEDGE_CHARACTERS = 48

/** All that the story is linked to, public or not yet: what is published later gains its link then. */
export const subjectIdsOf = (article: Linked) =>
  SUBJECT_COLLECTIONS.flatMap((collection) =>
    (article[collection] ?? []).map((subject) => ({
      collection,
      id: typeof subject === 'object' ? subject.id : subject,
    })),
  )

/** What a story is about; what is not public comes as a bare id and is left out. */
export function subjectsOf({ events, studios, craftsmen, pledges }: Linked): Subject[] {
  return [
    ...subjects('events', events, ({ name }) => name, eventFacts),
    ...subjects('studios', studios, ({ name }) => name, studioFacts),
    ...subjects('craftsmen', craftsmen, ({ name }) => name, craftsmanFacts),
    ...subjects('pledges', pledges, ({ title }) => title, pledgeFacts),
  ]
}

function subjects<Stored extends { id: number; slug?: string | null }>(
  collection: SubjectCollection,
  stored: readonly (number | Stored)[] | null | undefined,
  nameOf: (subject: Stored) => string,
  factsOf: (subject: Stored) => (string | false | null | undefined)[],
): Subject[] {
  return (stored ?? []).flatMap((subject) => {
    if (typeof subject !== 'object' || !subject.slug) return []
    const facts = factsOf(subject).filter((fact) => typeof fact === 'string' && fact !== '')
    const href = `/${collection}/${subject.slug}`
    return [{ collection, id: subject.id, name: nameOf(subject), href, facts: facts as string[] }]
  })
}

const eventFacts = ({ startDate, endDate, location, eventStatus }: Event) => [
  eventNotice(eventStatus)?.short,
  formatSpan({ start: startDate, end: endDate ?? null }),
  location?.name,
]

const studioFacts = ({ employer, leader }: Studio) => [employer, leader && `领衔人 ${leader}`]

const craftsmanFacts = ({ level, trade, employer }: Craftsman) => [
  `${CRAFTSMAN_LEVELS[level]}工匠`,
  trade,
  employer,
]

const pledgeFacts = ({ text }: Pledge) => [excerptOf(text, PLEDGE_CHARACTERS)]
