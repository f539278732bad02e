import styles from './empty-state.module.css'

type Props = { title: string; hint: string; href?: string; action?: string }

/** What stands where a list has nothing yet: what is missing, and what the reader can do instead. */
export function EmptyState({ title, hint, href, action }: Props) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <p>{hint}</p>
      {href && action && (
        <a className={styles.action} href={href}>
          {action}
        </a>
      )}
    </div>
  )
}
