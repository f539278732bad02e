import { monthOf } from '@/domain/month'
import styles from './events.module.css'

type Props = { current: 'days' | 'month' | 'list' | 'none'; now: Date }

/** The same events by day, as a calendar and as a list: three addresses. */
export function ViewNav({ current, now }: Props) {
  const here = (view: Props['current']) => (view === current ? 'page' : undefined)
  return (
    <nav className={styles.views} aria-label="怎样排列">
      <ul>
        <li>
          <a href="/events" aria-current={here('days')}>
            按日
          </a>
        </li>
        <li>
          <a href={`/events/month/${monthOf(now)}`} aria-current={here('month')}>
            月历
          </a>
        </li>
        <li>
          <a href="/events/list" aria-current={here('list')}>
            列表
          </a>
        </li>
      </ul>
    </nav>
  )
}
