import type { ReadingMode } from '@/domain/reading-mode'
import styles from './masthead.module.css'

/** A form, so that choosing works without script and no crawler or prefetch chooses for the reader. */
export function ModeSwitch({ mode }: { mode: ReadingMode }) {
  const other = mode === 'elder' ? 'standard' : 'elder'
  return (
    <form className={styles.modeSwitch} action="/mode" method="post">
      <button type="submit" name="mode" value={other}>
        {other === 'elder' ? '适老版' : '标准版'}
      </button>
    </form>
  )
}
