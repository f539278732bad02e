import { SectionHead } from '@/components/section-head'
import type { PledgeEntry } from '@/data/pledges'
import styles from './event.module.css'

/** The pledges launched on the event. */
export function LaunchedPledges({ pledges }: { pledges: readonly PledgeEntry[] }) {
  if (pledges.length === 0) return null
  return (
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
  )
}
