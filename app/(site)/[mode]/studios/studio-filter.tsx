import { FilterForm, FilterSelect } from '@/components/filter-form'
import { SectionHead } from '@/components/section-head'
import { UnionSelect } from '@/components/union-select'
import type { UnionEntry } from '@/data/unions'
import { STUDIO_LEVELS } from '@/domain/studio'
import {
  STUDIO_SORTS,
  type StudioChoice,
  studiosAddress,
  writtenSort,
} from '@/domain/studio-choice'

type Props = { choice: StudioChoice; unions: readonly UnionEntry[]; fields: readonly string[] }

const optionsOf = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** An order that a column's head has turned round is among the choices while it stands. */
function sortOptions(sort: StudioChoice['sort']) {
  const reversed = sort?.reversed
    ? [{ value: `-${sort.key}`, label: `${STUDIO_SORTS[sort.key]}（倒序）` }]
    : []
  return [...optionsOf(STUDIO_SORTS), ...reversed]
}

export function StudioFilter({ choice, unions, fields }: Props) {
  return (
    <section aria-labelledby="filter">
      <SectionHead id="filter" title="筛选和排序" />
      <FilterForm
        action="/studios"
        answeredAt="ledger"
        label="筛选工作室"
        chosen={studiosAddress(choice) !== '/studios'}
      >
        <UnionSelect unions={unions} value={choice.union} />
        <FilterSelect
          label="领域"
          name="field"
          value={choice.field}
          all="全部领域"
          options={fields.map((field) => ({ value: field, label: field }))}
        />
        <FilterSelect
          label="级别"
          name="level"
          value={choice.level}
          all="全部级别"
          options={optionsOf(STUDIO_LEVELS)}
        />
        <FilterSelect
          label="排序"
          name="sort"
          value={writtenSort(choice.sort)}
          all="级别从高到低"
          options={sortOptions(choice.sort)}
        />
      </FilterForm>
    </section>
  )
}
