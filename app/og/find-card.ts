import { findColumn } from '@/data/columns'
import { getCraftsman } from '@/data/craftsmen'
import { getEvent } from '@/data/event'
import { getPledge } from '@/data/pledges'
import { getSite } from '@/data/site'
import { findStory } from '@/data/story'
import { getStudio } from '@/data/studios'
import { getUnion } from '@/data/unions'
import { COLUMN_KINDS } from '@/domain/article'
import { docTag, globalTag } from '@/domain/cache-tags'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { formatDate, formatDateTime } from '@/domain/dates'
import { EVENT_KINDS } from '@/domain/event'
import { UNION_KINDS } from '@/domain/union'
import { declareTags } from '@/lib/page-cache/declare-tags'
import type { Card } from './draw-card'

type Words = Pick<Card, 'label' | 'title'> & {
  kicker?: string | null
  foot: readonly (string | null | undefined)[]
  /** of everything that stands on the picture */
  tags: readonly string[]
}

/** What stands on the picture of a public document, or of the site itself (`site/home`); its tags are declared. */
export async function findCard(collection: string, slug: string): Promise<Card | null> {
  const site = await getSite()
  await declareTags(globalTag('site'))
  const find = Object.hasOwn(FINDERS, collection) ? FINDERS[collection] : undefined
  const words =
    collection === 'site' && slug === 'home'
      ? { label: '', title: site.motto ?? site.name, foot: [site.organiser], tags: [] }
      : await find?.(slug)
  if (!words) return null
  await declareTags(...words.tags)
  return {
    wordmark: site.name,
    publication: site.publication,
    label: words.label,
    kicker: words.kicker ?? null,
    title: words.title,
    foot: words.foot.filter(Boolean).join('　'),
  }
}

const FINDERS: Record<string, (slug: string) => Promise<Words | null>> = {
  news: async (slug) => {
    const story = await findStory(slug)
    return (
      story && {
        label: story.column?.name ?? '新闻',
        kicker: story.kicker,
        title: story.headline,
        foot: [story.publishedAt && formatDate(story.publishedAt), story.union?.name],
        tags: [
          docTag('articles', story.id),
          ...(story.column ? [docTag('columns', story.column.id)] : []),
          ...(story.union ? [docTag('unions', story.union.id)] : []),
        ],
      }
    )
  },
  events: async (slug) => {
    const event = await getEvent(slug)
    return (
      event && {
        label: EVENT_KINDS[event.kind],
        title: event.name,
        foot: [formatDateTime(event.start), event.place],
        tags: [docTag('events', event.id)],
      }
    )
  },
  studios: async (slug) => {
    const studio = await getStudio(slug)
    return (
      studio && {
        label: '创新工作室',
        title: studio.name,
        foot: [studio.employer, studio.field],
        tags: [docTag('studios', studio.id)],
      }
    )
  },
  craftsmen: async (slug) => {
    const craftsman = await getCraftsman(slug)
    return (
      craftsman && {
        label: CRAFTSMAN_LEVELS[craftsman.level],
        title: craftsman.name,
        foot: [craftsman.trade, craftsman.employer],
        tags: [docTag('craftsmen', craftsman.id)],
      }
    )
  },
  pledges: async (slug) => {
    const pledge = await getPledge(slug)
    return (
      pledge && {
        label: '倡议',
        title: pledge.title,
        foot: pledge.launchedBy.map(({ name }) => name),
        tags: [
          docTag('pledges', pledge.id),
          ...pledge.launchedBy.map(({ id }) => docTag('unions', id)),
        ],
      }
    )
  },
  columns: async (slug) => {
    const column = await findColumn(slug)
    return (
      column && {
        label: COLUMN_KINDS[column.kind],
        title: column.name,
        foot: [column.intro],
        tags: [docTag('columns', column.id)],
      }
    )
  },
  unions: async (slug) => {
    const union = await getUnion(slug)
    return (
      union && {
        label: UNION_KINDS[union.kind],
        title: union.name,
        foot: [union.contact.address],
        tags: [docTag('unions', union.id)],
      }
    )
  },
}
