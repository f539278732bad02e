import styles from './section-head.module.css'

type Props = {
  title: string
  href?: string
  more?: string
  level?: 2 | 3
  tone?: 'red' | 'gold'
  id?: string
}

/** A 栏目 label that hangs from its rule; `more` names where the link at its end leads. */
export function SectionHead({ title, href, more, level = 2, tone = 'red', id }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={`${styles.head} ${styles[tone]}`}>
      <Heading className={styles.label} id={id}>
        {href ? <a href={href}>{title}</a> : title}
      </Heading>
      {href && more && (
        <a className={styles.more} href={href}>
          {more}
          <span className="visually-hidden">：{title}</span>
        </a>
      )}
    </div>
  )
}
