import { formatDate, formatWeekday, startOfDay } from '@/domain/dates'
import { groupByDay } from '@/domain/story-days'
import type { StoryTeaser } from '@/domain/story-teaser'
import { StoryItem } from './story-item'
import styles from './story-list.module.css'

type Props = {
  stories: readonly StoryTeaser[]
  /** Whether each story names its column: not on the column's own page. */
  labelled?: boolean
}

type LeadProps = { story: StoryTeaser; labelled?: boolean }

/** The newest story, large, over the list of all others. */
export function LeadStory({ story, labelled = true }: LeadProps) {
  return (
    <div className={styles.lead}>
      <StoryItem story={story} size="band" level={2} picture="beside" labelled={labelled} eager />
    </div>
  )
}

/** Stories under their days, the day hanging beside them. */
export function StoriesByDay({ stories, labelled = true }: Props) {
  return groupByDay(stories).map(({ day, stories: ofDay }) => (
    <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
      <h2 className={styles.date} id={`day-${day}`}>
        <time dateTime={day}>{formatDate(startOfDay(day))}</time>
        <span>{formatWeekday(startOfDay(day))}</span>
      </h2>
      <div>
        {ofDay.map((story, place) => (
          <StoryItem
            key={story.id}
            story={story}
            size={place === 0 ? 'major' : 'minor'}
            picture="beside"
            labelled={labelled}
            time="hour"
          />
        ))}
      </div>
    </section>
  ))
}
