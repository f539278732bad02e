import type { ComponentProps } from 'react'
import { dayOf, formatMonthDay, formatTime } from '@/domain/dates'
import { lentFrom } from '@/domain/loan'
import { isUpright, type Picture as PictureView } from '@/domain/picture'
import type { StoryTeaser } from '@/domain/story-teaser'
import { type HeadlineSize, HeadlineStack } from './headline-stack'
import { Picture } from './picture'
import styles from './story-item.module.css'

type Props = {
  story: StoryTeaser
  /** lead and band open a page or a band; major and minor stand in a stack; line is one of a list. */
  size: HeadlineSize
  level?: 2 | 3 | 4
  picture?: 'above' | 'beside' | 'none'
  /** Whether the line beneath names the column. */
  labelled?: boolean
  /** What the line beneath says of the time: the hour where the list already names the day. */
  time?: 'day' | 'hour'
  /** The union whose page it stands on: another's story is shown with its source. */
  host?: number
  eager?: boolean
}

const SIZES = {
  above: '(min-width: 64rem) 40rem, calc(100vw - 2rem)',
  beside: '(min-width: 48rem) 12rem, 5.5rem',
} as const

/** One story in a list. The whole headline is the link; the picture repeats it for the pointer alone. */
export function StoryItem({
  story,
  size,
  level = 3,
  picture = 'none',
  labelled = true,
  time = 'day',
  host,
  eager,
}: Props) {
  const shown = picture === 'none' ? null : story.picture
  const large = size === 'lead' || size === 'band'
  return (
    <article className={`${styles.item} ${styles[size] ?? ''} ${shown ? styles[picture] : ''}`}>
      <div className={styles.words}>
        <HeadlineStack
          headline={story.headline}
          kicker={size === 'line' ? null : story.kicker}
          deck={large || size === 'major' ? story.deck : null}
          href={story.href}
          size={size}
          level={level}
        />
        {story.excerpt && <p className={styles.excerpt}>{story.excerpt}</p>}
        <StoryMeta story={story} labelled={labelled} time={time} host={host} />
      </div>
      {shown && picture !== 'none' && (
        <StoryPicture
          story={story}
          picture={shown}
          sizes={SIZES[picture]}
          crop={cropOf(shown, large)}
          eager={eager}
        />
      )}
    </article>
  )
}

/** A portrait in a large place keeps its shape: a face is never cut to a strip. */
function cropOf(picture: PictureView, large: boolean) {
  if (!large) return '4/3'
  return isUpright(picture) ? '4/5' : '3/2'
}

type StoryPictureProps = ComponentProps<typeof Picture> & { story: StoryTeaser }

/** The picture is the same link as the headline, for the pointer alone. */
function StoryPicture({ story, ...picture }: StoryPictureProps) {
  return (
    <div className={styles.picture} aria-hidden="true">
      <a href={story.href} tabIndex={-1}>
        <Picture {...picture} decorative />
      </a>
    </div>
  )
}

type StoryMetaProps = { story: StoryTeaser; labelled: boolean; time: 'day' | 'hour'; host?: number }

function StoryMeta({ story, labelled, time, host }: StoryMetaProps) {
  const source = lentFrom(story, host)
  return (
    <p className={styles.meta}>
      {labelled && story.column && <a href={story.column.href}>{story.column.name}</a>}
      {source ? (
        <span>来源：{source.name}</span>
      ) : (
        story.union && <span>{story.union.shortName}</span>
      )}
      {story.publishedAt && <PublishedAt instant={story.publishedAt} shown={time} />}
    </p>
  )
}

function PublishedAt({ instant, shown }: { instant: string; shown: 'day' | 'hour' }) {
  if (shown === 'hour') return <time dateTime={instant}>{formatTime(instant)}</time>
  return <time dateTime={dayOf(instant)}>{formatMonthDay(instant)}</time>
}
