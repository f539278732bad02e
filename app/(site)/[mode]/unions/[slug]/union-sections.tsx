import { CraftsmanCard } from '@/components/craftsman-card'
import { EmptyState } from '@/components/empty-state'
import { EventItem } from '@/components/event-item'
import { SectionHead } from '@/components/section-head'
import { StoryItem } from '@/components/story-item'
import { StudioItem } from '@/components/studio-item'
import type { CraftsmanEntry } from '@/data/craftsmen'
import type { EventEntry } from '@/data/events'
import type { StudioEntry } from '@/data/studios'
import { groupByWhen } from '@/domain/event-occurrence'
import type { StoryTeaser } from '@/domain/story-teaser'
import styles from './union.module.css'

type NewsProps = { union: number; stories: readonly StoryTeaser[] }

/** Its own news, and what other unions lent to it, with where that comes from. */
export function UnionNews({ union, stories }: NewsProps) {
  return (
    <section aria-labelledby="news">
      <SectionHead id="news" title="新闻" />
      {stories.map((story, index) => (
        <StoryItem
          key={story.id}
          host={union}
          story={index === 0 ? story : { ...story, excerpt: null }}
          size={index === 0 ? 'band' : 'minor'}
          picture={index === 0 ? 'above' : 'beside'}
          eager={index === 0}
        />
      ))}
      {stories.length === 0 && (
        <EmptyState
          title="还没有发布新闻"
          hint="可以先看看全市工会的新闻。"
          href="/news"
          action="看全市新闻"
        />
      )}
    </section>
  )
}

type Of<Key extends string, Entry> = { slug: string } & Record<Key, readonly Entry[]>

export function UnionEvents({ slug, events, now }: Of<'events', EventEntry> & { now: Date }) {
  if (events.length === 0) return null
  return (
    <section aria-labelledby="events">
      <SectionHead
        id="events"
        title="近期活动"
        href={`/events?union=${slug}`}
        more="按日期和类型查"
      />
      <ul className={styles.list}>
        {groupByWhen(events, now)
          .flatMap(({ events }) => events)
          .map((row) => (
            <li key={row.event.id}>
              <EventItem {...row} size="brief" />
            </li>
          ))}
      </ul>
    </section>
  )
}

export function UnionStudios({ slug, studios }: Of<'studios', StudioEntry>) {
  if (studios.length === 0) return null
  return (
    <section aria-labelledby="studios">
      <SectionHead
        id="studios"
        title="创新工作室"
        href={`/studios?union=${slug}`}
        more="成果台账"
      />
      <ul className={styles.list}>
        {studios.map((studio) => (
          <li key={studio.id}>
            <StudioItem studio={studio} />
          </li>
        ))}
      </ul>
    </section>
  )
}

export function UnionCraftsmen({ craftsmen }: { craftsmen: readonly CraftsmanEntry[] }) {
  if (craftsmen.length === 0) return null
  return (
    <section aria-labelledby="craftsmen">
      <SectionHead id="craftsmen" title="工匠" href="/craftsmen" more="全市工匠" tone="gold" />
      <ul className={styles.gallery}>
        {craftsmen.map((craftsman) => (
          <li key={craftsman.id}>
            <CraftsmanCard craftsman={craftsman} />
          </li>
        ))}
      </ul>
    </section>
  )
}
