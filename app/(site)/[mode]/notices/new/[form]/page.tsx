import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { noticeNotice, problemWords } from '@/app/notices/send/notice-problem'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { issueTicket } from '@/data/notice-tickets'
import { getAdDesk } from '@/data/site'
import { NOTICE_TEMPLATES } from '@/domain/notice'
import { noticeAnswers, refusalsOf } from '@/domain/notice-answers'
import { OFFERED_DAYS, openPaperDays } from '@/domain/notice-days'
import { NOTICE_FORMS, templateAt } from '@/domain/notice-form'
import { rateOf } from '@/domain/notice-price'
import styles from '../new-notice.module.css'
import { NoticeForm } from './notice-form'

// A ticket for each reader, and what this one typed.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ form: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const template = templateAt((await params).form)
  return { title: template ? `登${NOTICE_TEMPLATES[template]}` : '网上登报' }
}

export default async function NoticeFormPage({ params }: Props) {
  const template = templateAt((await params).form)
  if (!template) redirect('/notices/new')
  const now = new Date()
  const { days, noticeRates } = await getAdDesk()
  const offered = openPaperDays(now, days, OFFERED_DAYS)
  const notice = noticeNotice.read((await cookies()).get(noticeNotice.name)?.value)
  const checked =
    notice?.problem === 'fields' ? noticeAnswers(template, offered).safeParse(notice.typed) : null
  const { intro, papers } = NOTICE_FORMS[template]
  return (
    <PageFrame narrow>
      <PageTitle label="网上登报" title={NOTICE_TEMPLATES[template]} intro={`${intro}${papers}`} />
      {notice && (
        <p className={styles.problem} role="alert">
          {problemWords(notice.problem)}
        </p>
      )}
      <NoticeForm
        template={template}
        ticket={issueTicket(now)}
        days={offered.map((day) => ({ day, days }))}
        rate={rateOf(noticeRates, template)}
        typed={notice?.typed ?? null}
        refusals={checked?.error ? refusalsOf(checked.error) : {}}
      />
    </PageFrame>
  )
}
