import styles from './section-head.module.css'

type Props = {
  title: string
  href?: string
  more?: string
  tone?: 'red' | 'gold'
  id?: string
}

/** A 栏目 label that hangs from its rule; `more` names where the link at its end leads. */
export function SectionHead({ title, href, more, tone = 'red', id }: Props) {
  return (
    <div className={`${styles.head} ${styles[tone]}`}>
      <h2 className={styles.label} id={id}>
        {href ? <a href={href}>{title}</a> : title}
      </h2>
      {href && more && (
        <a className={styles.more} href={href}>
          {more}
          <span className="visually-hidden">：{title}</span>
        </a>
      )}
    </div>
  )
}
