import { SectionHead } from '@/components/section-head'
import type { Subject } from '@/data/story-subjects'
import styles from './subjects.module.css'

const LABELS: Record<Subject['collection'], string> = {
  events: '活动',
  studios: '工作室',
  craftsmen: '工匠',
  pledges: '倡议',
}

/** The event, studio, craftsmen and pledge that a story is about: what they are, and not a link alone. */
export function Subjects({ subjects }: { subjects: readonly Subject[] }) {
  if (subjects.length === 0) return null
  return (
    <section className={styles.subjects} aria-labelledby="subjects">
      <SectionHead id="subjects" title="报道所及" />
      <ul className={styles.list}>
        {subjects.map(({ collection, id, name, href, facts }) => (
          <li key={`${collection}-${id}`}>
            <p className={collection === 'craftsmen' ? styles.gold : styles.label}>
              {LABELS[collection]}
            </p>
            <h3 className={styles.name}>
              <a href={href}>{name}</a>
            </h3>
            <p className={styles.facts}>
              {facts.map((fact) => (
                <span key={fact}>{fact}</span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
