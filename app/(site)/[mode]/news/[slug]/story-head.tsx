import { HeadlineStack } from '@/components/headline-stack'
import type { StoryView } from '@/data/story'
import { bylineOf } from '@/domain/byline'
import { formatDateTime } from '@/domain/dates'
import { Breadcrumb } from './breadcrumb'
import styles from './story-head.module.css'

/** Place in the paper, headline stack, and the line that says when, who and where from. */
export function StoryHead({ story }: { story: StoryView }) {
  const byline = bylineOf(story.byline, story.source !== null)
  return (
    <header className={styles.head}>
      <Breadcrumb story={story} />
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
