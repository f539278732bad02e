import { type ReactNode, useId } from 'react'
import styles from './filter-form.module.css'

type Props = {
  /** The list's address without a query; the form asks it with GET. */
  action: string
  /** The id of what answers, where that is not at the head of the page. */
  answeredAt?: string
  /** What the form is for, said to screen readers. */
  label: string
  /** Whether there is something to take back. */
  chosen: boolean
  children: ReactNode
}

/** The choices of a list as a plain form: its answer is an address, which can be kept, sent and read without script. */
export function FilterForm({ action, answeredAt, label, chosen, children }: Props) {
  const address = answeredAt ? `${action}#${answeredAt}` : action
  return (
    <form className={styles.form} method="get" action={address} aria-label={label}>
      <div className={styles.fields}>{children}</div>
      <p className={styles.buttons}>
        <button type="submit">筛选</button>
        {chosen && <a href={action}>取消全部条件</a>}
      </p>
    </form>
  )
}

type SelectProps = {
  label: string
  name: string
  value: string | null
  /** What stands for no choice. */
  all: string
  options: readonly { value: string; label: string }[]
}

export function FilterSelect({ label, name, value, all, options }: SelectProps) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}

type DateProps = { label: string; name: string; value: string | null }

export function FilterDate({ label, name, value }: DateProps) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" name={name} defaultValue={value ?? undefined} />
    </p>
  )
}

type CheckProps = { label: string; name: string; checked: boolean }

export function FilterCheck({ label, name, checked }: CheckProps) {
  const id = useId()
  return (
    <p className={styles.check}>
      <input id={id} type="checkbox" name={name} value="1" defaultChecked={checked} />
      <label htmlFor={id}>{label}</label>
    </p>
  )
}

/** Said above a list where its address holds a value that the page does not know. */
export function IgnoredChoices({ ignored }: { ignored: boolean }) {
  return ignored ? (
    <p className={styles.ignored}>地址里有看不懂的条件，已经略过；下面按其余的条件列出。</p>
  ) : null
}
