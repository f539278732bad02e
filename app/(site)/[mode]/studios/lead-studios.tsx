import { StudioItem } from '@/components/studio-item'
import type { StudioEntry } from '@/data/studios'
import styles from './studios.module.css'

/** The page opens with the studio of the highest level and its picture. */
export function LeadStudios({ studios }: { studios: readonly StudioEntry[] }) {
  const lead = studios[0]
  if (!lead) return null
  return (
    <div className={styles.lead}>
      <StudioItem studio={lead} size="lead" level={2} />
    </div>
  )
}
