import type { FieldConflict } from '@/domain/save-conflict/compare-fields'
import type { Choice } from '@/domain/save-conflict/merge-body'
import { ChoiceOf } from './choice'

/** The headlines, names and particulars in which the two versions differ. */
export function FieldChoices({
  conflicts,
  picked,
  onChoose,
}: {
  conflicts: FieldConflict[]
  picked: Record<string, Choice>
  onChoose: (name: string, choice: Choice) => void
}) {
  return conflicts.map(({ name, label, mine, theirs, suggested }) => (
    <ChoiceOf
      key={name}
      legend={label}
      chosen={picked[name] ?? suggested}
      onChoose={(choice) => onChoose(name, choice)}
      options={[
        {
          choice: 'mine',
          label: '我的',
          shown: <p>{mine === null ? '见本页' : mine || '（空）'}</p>,
        },
        {
          choice: 'theirs',
          label: '对方的',
          shown: <p>{theirs === null ? '对方所存' : theirs || '（空）'}</p>,
        },
      ]}
    />
  ))
}
