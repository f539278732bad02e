import { EVENT_KINDS, type EventKind } from '@/domain/event'
import styles from './events.module.css'

type Props = { current: EventKind | 'all' | 'past' | 'none' }

/** Kinds as addresses, not as a form: each list can be linked, kept and read without script. */
export function KindNav({ current }: Props) {
  const here = (kind: Props['current']) => (kind === current ? 'page' : undefined)
  return (
    <nav className={styles.kindNav} aria-label="活动类型">
      <ul className={styles.kinds}>
        <li>
          <a href="/events" aria-current={here('all')}>
            全部
          </a>
        </li>
        {(Object.keys(EVENT_KINDS) as EventKind[]).map((kind) => (
          <li key={kind}>
            <a href={`/events/kind/${kind}`} aria-current={here(kind)}>
              {EVENT_KINDS[kind]}
            </a>
          </li>
        ))}
        <li className={styles.past}>
          <a href="/events/past" aria-current={here('past')}>
            往期活动
          </a>
        </li>
      </ul>
    </nav>
  )
}
