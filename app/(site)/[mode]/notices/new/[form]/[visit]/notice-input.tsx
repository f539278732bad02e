import type { HTMLAttributes } from 'react'
import styles from '../../new-notice.module.css'

type Props = {
  name: string
  label: string
  value: string
  kind: 'line' | 'text' | 'choice'
  problem?: string
  hint?: string
  maxLength?: number
  isOptional?: true
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  options?: readonly string[]
  choices?: readonly { value: string; label: string }[]
  /** What stands for no choice, where there may be none. */
  empty?: string
}

/** One question: its label, a hint, what is wrong with the answer, and the answer. */
export function NoticeInput(props: Props) {
  const { name, label, value, kind, problem, hint, isOptional, empty } = props
  const id = name.replace('.', '-')
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const common = {
    id,
    name,
    defaultValue: value,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className={problem ? styles.wrong : styles.field}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span>（可不填）</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className={styles.problem} id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {kind === 'choice' ? (
        <select {...common} required={empty === undefined}>
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
        />
      )}
    </div>
  )
}

const choicesOf = ({ choices, options = [] }: Props) =>
  choices ?? options.map((option) => ({ value: option, label: option }))
