import { SectionHead } from '@/components/section-head'
import { StoryItem } from '@/components/story-item'
import type { PledgeEntry } from '@/data/pledges'
import type { StoryTeaser } from '@/domain/story-teaser'
import styles from './event.module.css'

type Props = {
  recap: StoryTeaser | undefined
  stories: readonly StoryTeaser[]
  pledges: readonly PledgeEntry[]
}

/** What was written about the event, the story that reports it first; and the pledges launched on it. */
export function Reports({ recap, stories, pledges }: Props) {
  return (
    <>
      {(recap || stories.length > 0) && (
        <section className={styles.band} aria-labelledby="reports">
          <SectionHead id="reports" title="活动报道" />
          {recap && <StoryItem story={recap} size="band" picture="above" />}
          <div className={styles.stories}>
            {stories.map((story) => (
              <StoryItem key={story.id} story={story} size="minor" picture="beside" />
            ))}
          </div>
        </section>
      )}
      {pledges.length > 0 && (
        <section className={styles.band} aria-labelledby="pledges">
          <SectionHead id="pledges" title="在活动上发起的倡议" />
          <ul className={styles.pledges}>
            {pledges.map((pledge) => (
              <li key={pledge.id}>
                <a href={`/pledges/${pledge.slug}`}>{pledge.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
