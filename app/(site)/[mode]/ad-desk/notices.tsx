import { EmptyState } from '@/components/empty-state'
import { NoticeLine } from '@/components/notice-line'
import { SectionHead } from '@/components/section-head'
import type { NoticeView } from '@/data/notices'
import { dayOf, formatMonthDay, formatWeekday } from '@/domain/dates'
import { groupBy } from '@/domain/group-by'
import styles from './ad-desk.module.css'

/** The classified notices of thirty days, set small and in columns as in the paper, under their day. */
export function Notices({ notices }: { notices: readonly NoticeView[] }) {
  const days = groupBy(notices, ({ appearsOn }) => dayOf(appearsOn))
  return (
    <section className={styles.notices} aria-labelledby="notices">
      <SectionHead id="notices" title="近三十天启事" />
      {days.length === 0 && (
        <EmptyState
          title="近三十天没有刊登启事"
          hint="要登启事，请拨打上面的电话，或在网上提交。"
        />
      )}
      <div className={styles.classified}>
        {days.map(({ name: day, entries }) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h3 id={`day-${day}`}>
              <time dateTime={day}>
                {formatMonthDay(day)} {formatWeekday(day)}
              </time>
            </h3>
            {entries.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
