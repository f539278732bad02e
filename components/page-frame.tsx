import type { ReactNode } from 'react'
import styles from './page-frame.module.css'

/** The width of the paper; every public page stands in it. `narrow` is one column of text. */
export function PageFrame({ children, narrow = false }: { children: ReactNode; narrow?: boolean }) {
  return <div className={narrow ? styles.narrow : styles.frame}>{children}</div>
}

type TitleProps = { title: string; intro?: string | null; label?: string }

/** The head of a page that is a list: its one h1, with a sentence on what it holds. */
export function PageTitle({ title, intro, label }: TitleProps) {
  return (
    <header className={styles.title}>
      {label && <p className={styles.label}>{label}</p>}
      <h1>{title}</h1>
      {intro && <p className={styles.intro}>{intro}</p>}
    </header>
  )
}
