import { CRAFTSMAN_LEVELS, type CraftsmanLevel } from '@/domain/craftsman'
import type { Picture as PictureView } from '@/domain/picture'
import styles from './craftsman-card.module.css'
import { Picture } from './picture'

type Props = {
  craftsman: {
    slug: string
    name: string
    level: CraftsmanLevel
    trade: string
    employer: string | null
    motto: string | null
    portrait: PictureView | null
  }
  /** `large` for the highest level: the motto is printed, and the picture may be bigger. */
  size?: 'large' | 'regular'
  level?: 2 | 3 | 4
  /** Whether the level is printed: not where a heading already says it. */
  levelled?: boolean
}

/** A craftsman of the gallery: portrait, name, trade. Gold is theirs alone. */
export function CraftsmanCard({ craftsman, size = 'regular', level = 3, levelled = true }: Props) {
  const Heading = `h${level}` as const
  const href = `/craftsmen/${craftsman.slug}`
  return (
    <article className={size === 'large' ? styles.large : undefined}>
      <div className={styles.portrait} aria-hidden="true">
        <a href={href} tabIndex={-1}>
          {craftsman.portrait ? (
            <Picture
              picture={craftsman.portrait}
              sizes={
                size === 'large'
                  ? '(min-width: 48rem) 22rem, 50vw'
                  : '(min-width: 48rem) 14rem, 50vw'
              }
              crop="4/5"
              decorative
            />
          ) : (
            <span className={styles.initial}>{craftsman.name.slice(0, 1)}</span>
          )}
        </a>
      </div>
      <div>
        {levelled && <p className={styles.level}>{CRAFTSMAN_LEVELS[craftsman.level]}工匠</p>}
        <Heading className={styles.name}>
          <a href={href}>{craftsman.name}</a>
        </Heading>
        <p className={styles.trade}>{craftsman.trade}</p>
        {craftsman.employer && <p className={styles.employer}>{craftsman.employer}</p>}
        {size === 'large' && craftsman.motto && <p className={styles.motto}>{craftsman.motto}</p>}
      </div>
    </article>
  )
}
