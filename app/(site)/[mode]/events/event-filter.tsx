import { FilterCheck, FilterDate, FilterForm, FilterSelect } from '@/components/filter-form'
import { UnionSelect } from '@/components/union-select'
import type { UnionEntry } from '@/data/unions'
import { EVENT_KINDS } from '@/domain/event'
import { type EventChoice, eventsAddress } from '@/domain/event-choice'
import styles from './events.module.css'

type Props = { unions: readonly UnionEntry[]; choice: EventChoice }

const KINDS = Object.entries(EVENT_KINDS).map(([value, label]) => ({ value, label }))

/** Folded until it is wanted; open where something is chosen. */
export function EventFilter({ unions, choice }: Props) {
  const chosen = eventsAddress(choice) !== '/events'
  return (
    <details className={styles.filter} open={chosen}>
      <summary>筛选活动</summary>
      <FilterForm action="/events" label="筛选活动" chosen={chosen}>
        <UnionSelect unions={unions} value={choice.union} />
        <FilterSelect label="类型" name="kind" value={choice.kind} all="全部类型" options={KINDS} />
        <FilterDate label="从哪天" name="from" value={choice.from} />
        <FilterDate label="到哪天" name="to" value={choice.to} />
        <FilterCheck label="只看报名中的" name="open" checked={choice.open} />
      </FilterForm>
    </details>
  )
}
