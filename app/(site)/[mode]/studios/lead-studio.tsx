import { StudioItem } from '@/components/studio-item'
import type { StudioEntry } from '@/data/studios'
import styles from './studios.module.css'

/** The page opens with the studio of the highest level and its picture. */
export const LeadStudio = ({ studio }: { studio: StudioEntry }) => (
  <div className={styles.lead}>
    <StudioItem studio={studio} size="lead" level={2} />
  </div>
)
