import { sumByKind } from '@/domain/achievement-ledger'
import type { Picture as PictureView } from '@/domain/picture'
import { type Achievement, STUDIO_LEVELS, type StudioLevel } from '@/domain/studio'
import { Phrases } from './phrases'
import { Picture } from './picture'
import styles from './studio-item.module.css'

type Props = {
  studio: {
    slug: string
    name: string
    employer: string
    founded: number | null
    leader: string | null
    field: string | null
    level: StudioLevel | null
    summary: string | null
    picture: PictureView | null
    achievements: readonly Achievement[]
  }
  /** `lead` opens a list; `brief` is one of a rail: no picture, no summary. */
  size?: 'lead' | 'row' | 'brief'
  level?: 2 | 3 | 4
}

const SIZES = {
  lead: '(min-width: 48rem) 30rem, calc(100vw - 2rem)',
  row: '(min-width: 48rem) 15rem, 5.5rem',
  brief: '7rem',
} as const

/** One studio in a list, with what stands in its ledger. */
export function StudioItem({ studio, size = 'row', level = 3 }: Props) {
  const Heading = `h${level}` as const
  const href = `/studios/${studio.slug}`
  const picture = size === 'brief' ? null : studio.picture
  const sums = sumByKind([studio])
  const about = [
    studio.employer,
    studio.leader && `领衔人${studio.leader}`,
    studio.founded && `${studio.founded}年成立`,
  ]
  return (
    <article
      className={`${styles.item} ${size === 'lead' ? styles.lead : ''} ${picture ? styles.pictured : ''}`}
    >
      <div>
        <p className={styles.label}>
          {[studio.level && STUDIO_LEVELS[studio.level], studio.field].filter(Boolean).join('·')}
        </p>
        <Heading className={styles.name}>
          <a href={href}>{size === 'lead' ? <Phrases text={studio.name} /> : studio.name}</a>
        </Heading>
        {size !== 'brief' && studio.summary && <p className={styles.summary}>{studio.summary}</p>}
        <p className={styles.about}>{about.filter(Boolean).join('，')}</p>
        {sums.length > 0 && (
          <ul className={styles.sums}>
            {sums.map(({ kind, label, count }) => (
              <li key={kind}>
                {label}
                <b>{count}</b>
              </li>
            ))}
          </ul>
        )}
      </div>
      {picture && (
        <div className={styles.picture} aria-hidden="true">
          <a href={href} tabIndex={-1}>
            <Picture
              picture={picture}
              sizes={SIZES[size]}
              crop={size === 'lead' ? '3/2' : '4/3'}
              eager={size === 'lead'}
              decorative
            />
          </a>
        </div>
      )}
    </article>
  )
}
