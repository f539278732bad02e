import { StoryItem } from '@/components/story-item'
import type { StoryTeaser } from '@/domain/story-teaser'
import styles from './edition-page-stories.module.css'

/** The first story opens the page across its width; the others follow in columns, in the order of the paper. */
export function EditionPageStories({ stories }: { stories: readonly StoryTeaser[] }) {
  const [first, ...others] = stories
  if (!first) return null
  return (
    <div className={styles.page}>
      <div className={styles.first}>
        <StoryItem story={first} size="lead" level={2} picture="beside" eager />
      </div>
      <div className={styles.others}>
        {others.map((story, place) => (
          <StoryItem
            key={story.id}
            story={story}
            size={place === 0 ? 'major' : 'minor'}
            level={2}
            picture="above"
          />
        ))}
      </div>
    </div>
  )
}
