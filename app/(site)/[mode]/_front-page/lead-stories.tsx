import type { ReactNode } from 'react'
import { StoryItem } from '@/components/story-item'
import type { StoryTeaser } from '@/domain/story-teaser'
import styles from './lead-stories.module.css'

type Props = { lead: StoryTeaser; secondary: StoryTeaser[]; rail: ReactNode }

/** 头条 with its picture, the 要闻 beside it, and the rail of the week's events. */
export function LeadStories({ lead, secondary, rail }: Props) {
  return (
    <div className={styles.opening}>
      <div className={styles.lead}>
        <StoryItem story={lead} size="lead" level={2} picture="above" eager />
      </div>
      <div className={styles.secondary}>
        {secondary.map((story, place) => (
          <StoryItem
            key={story.id}
            story={{ ...story, excerpt: place === 0 && !story.deck ? story.excerpt : null }}
            size={place === 0 ? 'major' : 'minor'}
          />
        ))}
      </div>
      <div className={styles.rail}>{rail}</div>
    </div>
  )
}
