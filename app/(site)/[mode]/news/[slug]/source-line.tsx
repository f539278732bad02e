import type { StoryView } from '@/data/story'
import styles from './end-matter.module.css'

/** Where a reprint comes from, with its author and title there. */
export function SourceLine({ source }: { source: StoryView['source'] }) {
  if (!source) return null
  return (
    <p className={styles.source}>
      转载自{source.publication}
      {source.title && `，原题《${source.title}》`}
      {source.author && `，作者：${source.author}`}
    </p>
  )
}
