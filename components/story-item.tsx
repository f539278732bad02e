import type { ComponentProps } from 'react'
import { dayOf, formatMonthDay } from '@/domain/dates'
import type { Picture as PictureView } from '@/domain/picture'
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
  eager?: boolean
}

const SIZES = {
  above: '(min-width: 64rem) 40rem, 100vw',
  beside: '(min-width: 48rem) 12rem, 7rem',
} as const

/** One story in a list. The whole headline is the link; the picture repeats it for the pointer alone. */
export function StoryItem({
  story,
  size,
  level = 3,
  picture = 'none',
  labelled = true,
  eager,
}: Props) {
  const shown = picture === 'none' ? null : story.picture
  const large = size === 'lead' || size === 'band'
  return (
    <article className={`${styles.item} ${styles[size]} ${shown ? styles[picture] : ''}`}>
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
        <StoryMeta story={story} labelled={labelled} />
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
function cropOf({ width, height }: PictureView, large: boolean) {
  if (!large) return '4/3'
  return height > width ? '4/5' : '3/2'
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

function StoryMeta({ story, labelled }: { story: StoryTeaser; labelled: boolean }) {
  return (
    <p className={styles.meta}>
      {labelled && story.column && <a href={story.column.href}>{story.column.name}</a>}
      {story.union && <span>{story.union.shortName}</span>}
      {story.publishedAt && (
        <time dateTime={dayOf(story.publishedAt)}>{formatMonthDay(story.publishedAt)}</time>
      )}
    </p>
  )
}
