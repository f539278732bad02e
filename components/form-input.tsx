import type { HTMLAttributes } from 'react'
import styles from './form.module.css'

type Props = {
  name: string
  label: string
  value: string
  kind: 'line' | 'text' | 'choice'
  problem?: string
  hint?: string
  maxLength?: number
  isOptional?: boolean
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  options?: readonly string[]
  choices?: readonly { value: string; label: string }[]
  /** What stands for no choice, where there may be none. */
  empty?: string
  /** The id of a `datalist` of what most people answer. */
  list?: string
}

/** One question: its label, a hint, what is wrong with the answer (a script may say it later), and the answer. */
export function FormInput(props: Props) {
  const { name, label, value, kind, problem, hint, isOptional, empty } = props
  const id = name.replace('.', '-')
  const common = {
    id,
    name,
    defaultValue: value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${id}-problem`,
  }
  return (
    <div className={styles.field} data-wrong={problem ? '' : undefined}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span>（可不填）</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className={styles.problem} id={`${id}-problem`} hidden={!problem}>
        {problem}
      </p>
      {kind === 'choice' ? (
        <select {...common} required={!isOptional && empty === undefined}>
          <option value="">{empty ?? '请选择'}</option>
          {choicesOf(props).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : kind === 'text' ? (
        <textarea {...common} required maxLength={props.maxLength} rows={6} />
      ) : (
        <input
          {...common}
          required={!isOptional}
          maxLength={props.maxLength}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          list={props.list}
        />
      )}
    </div>
  )
}

const choicesOf = ({ choices, options = [] }: Props) =>
  choices ?? options.map((option) => ({ value: option, label: option }))
