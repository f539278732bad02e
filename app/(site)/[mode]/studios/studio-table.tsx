import type { StudioEntry } from '@/data/studios'
import { sumByKind } from '@/domain/achievement-ledger'
import { type AchievementKind, STUDIO_LEVELS } from '@/domain/studio'
import {
  ariaSort,
  STUDIO_SORTS,
  type StudioChoice,
  type StudioSortKey,
  sortedBy,
  studiosAddress,
} from '@/domain/studio-choice'
import { achievementsOf } from '@/domain/studio-list'
import styles from './studio-table.module.css'

type Props = {
  studios: readonly StudioEntry[]
  kinds: readonly AchievementKind[]
  choice: StudioChoice
}

/** A line for each studio, a column for each kind of achievement; on a small screen the kinds stand under the name. */
export function StudioTable({ studios, kinds, choice }: Props) {
  const column = { choice }
  return (
    <table className={styles.table} aria-labelledby="ledger">
      <thead>
        <tr>
          <SortHead {...column} sort="name" />
          <SortHead {...column} sort="founded" />
          {kinds.map((kind) => (
            <SortHead key={kind} {...column} sort={kind} className={styles.kind} />
          ))}
          <SortHead {...column} sort="total" />
        </tr>
      </thead>
      <tbody>
        {studios.map((studio) => (
          <tr key={studio.id}>
            <th scope="row">
              <StudioName studio={studio} />
            </th>
            <td>{studio.founded ?? '—'}</td>
            {kinds.map((kind) => (
              <td key={kind} className={styles.kind}>
                <Figure count={achievementsOf(studio, kind)} />
              </td>
            ))}
            <td className={styles.total}>
              <Figure count={achievementsOf(studio)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Figure = ({ count }: { count: number }) => (count > 0 ? count : '—')

type HeadProps = { choice: StudioChoice; sort: StudioSortKey; className?: string }

const SHORT: Partial<Record<StudioSortKey, string>> = { founded: '成立', total: '合计' }

function SortHead({ choice, sort, className }: HeadProps) {
  return (
    <th scope="col" className={className} aria-sort={ariaSort(choice, sort)}>
      <a className={styles.sort} href={`${studiosAddress(sortedBy(choice, sort))}#ledger`}>
        {SHORT[sort] ?? STUDIO_SORTS[sort]}
      </a>
    </th>
  )
}

function StudioName({ studio }: { studio: StudioEntry }) {
  const { slug, name, level, field, union } = studio
  const about = [level && STUDIO_LEVELS[level], field, union?.shortName].filter(Boolean)
  return (
    <>
      <a className={styles.name} href={`/studios/${slug}`}>
        {name}
      </a>
      <span className={styles.about}>{about.join('·')}</span>
      <span className={styles.sums}>{sumByKind([studio]).map(sumWords).join('、')}</span>
    </>
  )
}

const sumWords = ({ label, count }: { kind: AchievementKind; label: string; count: number }) =>
  `${label}${count}`
