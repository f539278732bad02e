import { unionOptions } from '@/domain/union-options'
import { FilterSelect } from './filter-form'

type Props = { unions: Parameters<typeof unionOptions>[0]; value: string | null }

/** A filter by union: the tree of them, with the whole city for no choice. */
export function UnionSelect({ unions, value }: Props) {
  return (
    <FilterSelect
      label="工会"
      name="union"
      value={value}
      all="全市"
      options={unionOptions(unions)}
    />
  )
}
