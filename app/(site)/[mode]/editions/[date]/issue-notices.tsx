import { NoticeLine } from '@/components/notice-line'
import { SectionHead } from '@/components/section-head'
import { findNoticesOfDay } from '@/data/notices'
import { listTag } from '@/domain/cache-tags'
import { tagsOfShown } from '@/domain/shown-tags'
import { declareTags } from '@/lib/page-cache/declare-tags'
import styles from './issue-notices.module.css'

/** The classified notices of an issue: they stay with it when they have left the ad desk's page. */
export async function IssueNotices({ day }: { day: string }) {
  const notices = await findNoticesOfDay(day)
  await declareTags(listTag('notices'), ...tagsOfShown('notices', notices))
  if (notices.length === 0) return null
  return (
    <section className={styles.notices} aria-labelledby="issue-notices">
      <SectionHead id="issue-notices" title="本期启事" />
      <div className={styles.classified}>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </div>
    </section>
  )
}
