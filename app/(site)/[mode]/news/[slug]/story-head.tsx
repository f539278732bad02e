import { HeadlineStack } from '@/components/headline-stack'
import type { StoryView } from '@/data/story'
import { ARTICLE_KINDS } from '@/domain/article'
import { bylineOf } from '@/domain/byline'
import { formatDateTime } from '@/domain/dates'
import styles from './story-head.module.css'

/** Column, headline stack, and the line that says when, who and where from. */
export function StoryHead({ story }: { story: StoryView }) {
  const byline = bylineOf(story.byline, story.source !== null)
  return (
    <header className={styles.head}>
      <p className={styles.label}>
        {story.column && <a href={story.column.href}>{story.column.name}</a>}
        {story.kind !== 'story' && <span>{ARTICLE_KINDS[story.kind]}</span>}
      </p>
      <HeadlineStack
        headline={story.headline}
        kicker={story.kicker}
        deck={story.deck}
        size="lead"
        level={1}
      />
      <p className={styles.facts}>
        {story.publishedAt && (
          <time dateTime={story.publishedAt}>{formatDateTime(story.publishedAt)}</time>
        )}
        {byline && <span>{byline}</span>}
        {story.union && <a href={`/unions/${story.union.slug}`}>{story.union.name}</a>}
      </p>
    </header>
  )
}
