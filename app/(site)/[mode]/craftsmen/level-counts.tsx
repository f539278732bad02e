import type { CraftsmanEntry } from '@/data/craftsmen'
import type { UnionEntry } from '@/data/unions'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { type CraftsmanChoice, chooseCraftsmen, craftsmenAddress } from '@/domain/craftsman-choice'
import { countByLevel } from '@/domain/level-count'
import styles from './craftsmen.module.css'

type Props = {
  craftsmen: readonly CraftsmanEntry[]
  unions: readonly UnionEntry[]
  choice: CraftsmanChoice
}

/** How many of each level there are for the reader's other choices; each figure is the link to them alone. */
export function LevelCounts({ craftsmen, unions, choice }: Props) {
  const anyLevel = chooseCraftsmen(craftsmen, { ...choice, level: null }, unions)
  return (
    <nav aria-label="按级别">
      <p className={styles.recorded}>名录收录{anyLevel.length}人</p>
      <ul className={styles.counts}>
        {countByLevel(CRAFTSMAN_LEVELS, anyLevel).map(({ level, label, count }) => (
          <li key={level}>
            <a
              href={craftsmenAddress({ ...choice, level: choice.level === level ? null : level })}
              aria-current={choice.level === level || undefined}
            >
              <b>{count}</b>
              {label}工匠
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
