import type { Metadata } from 'next'
import { keepsTicket, noticeNotice, problemWords } from '@/app/notices/send/notice-problem'
import styles from '@/components/form.module.css'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { getAdDesk } from '@/data/site'
import { NOTICE_TEMPLATES } from '@/domain/notice'
import { noticeAnswers, refusalsOf } from '@/domain/notice-answers'
import { OFFERED_DAYS, openPaperDays } from '@/domain/notice-days'
import { NOTICE_FORMS, templateAt } from '@/domain/notice-form'
import { rateOf } from '@/domain/notice-price'
import { issueTicket } from '@/lib/form-ticket'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { saidIn } from '@/lib/visit'
import { MISSING, missingPage } from '../../../../missing-page'

import { NoticeForm } from './notice-form'

export const revalidate = false
export const generateStaticParams = () => []

/** `visit`: lib/visit.ts */
type Props = { params: Promise<{ form: string; visit: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const template = templateAt((await params).form)
  return template ? { title: `登${NOTICE_TEMPLATES[template]}` } : MISSING
}

export default async function NoticeFormPage({ params }: Props) {
  const { form, visit } = await params
  const template = templateAt(form)
  if (!template) return missingPage()
  // A ticket for each reader, and what this one typed.
  await declareTags(UNKEPT_TAG)
  const now = new Date()
  const { days, noticeRates } = await getAdDesk()
  const offered = openPaperDays(now, days, OFFERED_DAYS)
  const notice = noticeNotice.read(saidIn(visit))
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
        ticket={(notice && keepsTicket(notice.problem) && notice.typed.ticket) || issueTicket(now)}
        days={offered.map((day) => ({ day, days }))}
        rate={rateOf(noticeRates, template)}
        typed={notice?.typed ?? null}
        refusals={checked?.error ? refusalsOf(checked.error) : {}}
      />
    </PageFrame>
  )
}
