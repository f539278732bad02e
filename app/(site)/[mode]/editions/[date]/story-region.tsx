import type { CSSProperties } from 'react'
import { HeadlineStack } from '@/components/headline-stack'
import { Picture } from '@/components/picture'
import type { EditionStory } from '@/data/edition-stories'
import type { Region } from '@/domain/edition-layout'
import { isUpright } from '@/domain/picture'
import { RegionText } from './region-text'
import styles from './story-region.module.css'

type Props = { story: EditionStory; region: Region; pageName: string | null; eager: boolean }

/** One story in its place on the page: the stack of headlines over its columns, the picture beside or above the text. */
export function StoryRegion({ story, region, pageName, eager }: Props) {
  const { picture } = story
  const upright = picture !== null && isUpright(picture)
  const label = story.column && !pageName?.includes(story.column.name) ? story.column.name : null
  return (
    <article className={`${styles.region} ${styles[region.size]}`} style={columnsOf(region)}>
      <div className={styles.head}>
        {label && <p className={styles.label}>{label}</p>}
        <HeadlineStack
          kicker={story.kicker}
          headline={story.headline}
          deck={story.deck}
          href={story.href}
          size={region.size}
          level={2}
        />
      </div>
      {picture && region.wide.picture > 0 && (
        <div className={`${styles.picture} ${upright ? styles.upright : ''}`}>
          <Picture
            picture={picture}
            crop={upright ? '4/5' : '3/2'}
            sizes={`(min-width: 68rem) ${region.wide.picture * 13}rem, (min-width: 48rem) 50vw, calc(100vw - 2rem)`}
            captioned
            eager={eager}
          />
        </div>
      )}
      <RegionText story={story} characters={region.opening} />
    </article>
  )
}

const columnsOf = ({ wide, middle }: Region) =>
  ({
    '--wide-span': wide.span,
    '--wide-picture': wide.picture,
    '--wide-text': wide.text,
    '--wide-opens': Number(wide.opensRow),
    '--middle-span': middle.span,
    '--middle-picture': middle.picture,
    '--middle-text': middle.text,
    '--middle-opens': Number(middle.opensRow),
  }) as CSSProperties
