import type { StudioEntry } from '@/data/studios'
import { ACHIEVEMENT_KINDS, type AchievementKind } from '@/domain/studio'
import { achievementsOf } from '@/domain/studio-list'
import styles from './studios.module.css'

type Props = { studios: readonly StudioEntry[]; kinds: readonly AchievementKind[] }

/** What the studios have achieved between them, by kind, in large figures. */
export function Ledger({ studios, kinds }: Props) {
  return (
    <section aria-label="成果总账">
      <dl className={styles.totals}>
        <div>
          <dt>工作室</dt>
          <dd>{studios.length}</dd>
        </div>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{ACHIEVEMENT_KINDS[kind]}</dt>
            <dd>{studios.reduce((sum, studio) => sum + achievementsOf(studio, kind), 0)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
