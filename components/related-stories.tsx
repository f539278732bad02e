import type { StoryTeaser } from '@/domain/story-teaser'
import styles from './related-stories.module.css'
import { SectionHead } from './section-head'
import { StoryItem } from './story-item'

type Props = {
  title: string
  stories: readonly StoryTeaser[]
  /** The story that tells most of it: it stands first, and larger. */
  first?: StoryTeaser
}

/** What was written about the thing that the page shows; nothing at all where nothing was. */
export function RelatedStories({ title, stories, first }: Props) {
  if (!first && stories.length === 0) return null
  return (
    <section className={styles.related} aria-labelledby="stories">
      <SectionHead id="stories" title={title} />
      {first && <StoryItem story={first} size="band" picture="beside" />}
      <div className={styles.stories}>
        {stories.map((story) => (
          <StoryItem key={story.id} story={story} size="minor" picture="beside" />
        ))}
      </div>
    </section>
  )
}
