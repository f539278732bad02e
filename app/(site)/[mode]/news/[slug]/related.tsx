import { SectionHead } from '@/components/section-head'
import type { RelatedLink } from '@/data/story'
import styles from './related.module.css'

const LABELS: Record<RelatedLink['collection'], string> = {
  events: '活动',
  studios: '工作室',
  craftsmen: '工匠',
  pledges: '倡议',
}

/** The event, studio, craftsmen and pledge that a story is about. */
export function Related({ links }: { links: readonly RelatedLink[] }) {
  if (links.length === 0) return null
  return (
    <section className={styles.related}>
      <SectionHead title="相关" />
      <ul className={styles.links}>
        {links.map(({ collection, id, name, href }) => (
          <li key={`${collection}-${id}`}>
            <a href={href}>
              <span className={collection === 'craftsmen' ? styles.gold : styles.label}>
                {LABELS[collection]}
              </span>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
