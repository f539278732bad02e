import { useId } from 'react'
import type { Choice } from '@/domain/save-conflict/merge-body'

export type Option = { choice: Choice; label: string; shown: React.ReactNode }

/** One place where two texts differ: its sides, and which of them is kept. */
export function ChoiceOf({
  legend,
  options,
  chosen,
  onChoose,
}: {
  legend: string
  options: Option[]
  chosen: Choice
  onChoose: (choice: Choice) => void
}) {
  const name = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ choice, label, shown }) => (
        <div key={choice}>
          <label>
            <input
              type="radio"
              name={name}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            {label}
          </label>
          {shown}
        </div>
      ))}
    </fieldset>
  )
}
