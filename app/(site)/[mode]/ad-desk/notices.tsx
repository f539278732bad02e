import { EmptyState } from '@/components/empty-state'
import { SectionHead } from '@/components/section-head'
import { Unbroken } from '@/components/unbroken'
import type { NoticeView } from '@/data/notices'
import { dayOf, formatMonthDay } from '@/domain/dates'
import { NOTICE_TEMPLATES, type NoticeTemplate } from '@/domain/notice'
import styles from './ad-desk.module.css'

const TEMPLATES = Object.keys(NOTICE_TEMPLATES) as NoticeTemplate[]

/** The classified notices of thirty days, set small and in columns as in the paper, under their kind. */
export function Notices({ notices }: { notices: readonly NoticeView[] }) {
  const groups = TEMPLATES.map((template) => ({
    template,
    notices: notices.filter((notice) => notice.template === template),
  })).filter((group) => group.notices.length > 0)
  return (
    <section className={styles.notices} aria-labelledby="notices">
      <SectionHead id="notices" title="近三十天启事" />
      {groups.length === 0 && (
        <EmptyState title="近三十天没有刊登启事" hint="要登启事，请拨打上面的电话。" />
      )}
      <div className={styles.classified}>
        {groups.map(({ template, notices }) => (
          <section key={template} aria-labelledby={template}>
            <h3 id={template}>{NOTICE_TEMPLATES[template]}</h3>
            {notices.map(({ id, text, appearsOn }) => (
              <p key={id}>
                <Unbroken text={text} />
                <time dateTime={dayOf(appearsOn)}>{formatMonthDay(appearsOn)}见报</time>
              </p>
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
