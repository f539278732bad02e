import { FilterForm, FilterSelect } from '@/components/filter-form'
import { UnionSelect } from '@/components/union-select'
import type { UnionEntry } from '@/data/unions'
import { CRAFTSMAN_LEVELS } from '@/domain/craftsman'
import { type CraftsmanChoice, craftsmenAddress } from '@/domain/craftsman-choice'

type Props = {
  unions: readonly UnionEntry[]
  trades: readonly string[]
  choice: CraftsmanChoice
}

const LEVELS = Object.entries(CRAFTSMAN_LEVELS).map(([value, label]) => ({
  value,
  label: `${label}工匠`,
}))

export function CraftsmanFilter({ unions, trades, choice }: Props) {
  return (
    <FilterForm
      action="/craftsmen"
      label="筛选工匠"
      chosen={craftsmenAddress(choice) !== '/craftsmen'}
    >
      <FilterSelect
        label="级别"
        name="level"
        value={choice.level}
        all="全部级别"
        options={LEVELS}
      />
      <FilterSelect
        label="工种"
        name="trade"
        value={choice.trade}
        all="全部工种"
        options={trades.map((trade) => ({ value: trade, label: trade }))}
      />
      <UnionSelect unions={unions} value={choice.union} />
    </FilterForm>
  )
}
