import styles from './headline-stack.module.css'
import { Phrases } from './phrases'

export type HeadlineSize = 'lead' | 'band' | 'major' | 'minor' | 'line'

type Props = {
  headline: string
  kicker?: string | null
  deck?: string | null
  href?: string
  size: HeadlineSize
  level: 1 | 2 | 3 | 4
}

/** 引题, 主题 and 副题 as they stand over a story; only the 主题 is the heading, and the link. */
export function HeadlineStack({ headline, kicker, deck, href, size, level }: Props) {
  const Heading = `h${level}` as const
  const words = <Phrases text={headline} />
  return (
    <div className={`${styles.stack} ${styles[size] ?? ''}`}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      <Heading className={styles.headline}>{href ? <a href={href}>{words}</a> : words}</Heading>
      {deck && <p className={styles.deck}>{deck}</p>}
    </div>
  )
}
