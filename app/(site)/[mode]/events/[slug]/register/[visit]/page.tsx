import type { Metadata } from 'next'
import {
  keepsTicket,
  problemWords,
  registrationNotice,
} from '@/app/registrations/send/registration-notice'
import { EmptyState } from '@/components/empty-state'
import formStyles from '@/components/form.module.css'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { SectionHead } from '@/components/section-head'
import { getEvent } from '@/data/event'
import { findRegistrationForm } from '@/data/registrations/form'
import { sentOf } from '@/domain/registration/form-fields'
import { fieldErrors, registrationInput } from '@/domain/registration/input'
import { REFUSALS } from '@/domain/registration/refusal'
import { STANDINGS, standingOf, takesForms } from '@/domain/registration/standing'
import { formatSpan } from '@/domain/time-span'
import { issueTicket } from '@/lib/form-ticket'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { saidIn } from '@/lib/visit'
import { MISSING, missingPage } from '../../../../missing-page'
import { movedOrMissing } from '../../../../moved-or-missing'
import { Places } from '../places'
import { RegistrationForm } from '../registration-form'
import { whatNow } from '../what-now'

export const revalidate = false
export const generateStaticParams = () => []

/** `visit`: lib/visit.ts */
type Props = { params: Promise<{ slug: string; visit: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await getEvent((await params).slug)
  return event ? { title: `报名：${event.name}`, robots: { index: false } } : MISSING
}

/** The form as it stands this second, with a ticket of its own: complete without scripts. */
export default async function RegisterPage({ params }: Props) {
  const { slug, visit } = await params
  const event = await getEvent(slug)
  if (!event) return movedOrMissing(`/events/${slug}`, '/register')
  const form = await findRegistrationForm(slug)
  if (!form) return missingPage()
  await declareTags(UNKEPT_TAG)

  const now = new Date()
  const { terms } = form
  const standing = standingOf(terms, terms.pools, now)
  const notice = registrationNotice.read(saidIn(visit))
  const refusals = notice ? refusalsOf(form, notice.typed) : {}
  const problem = Object.keys(refusals).length > 0 ? 'invalid' : notice?.problem
  const ticket = notice && keepsTicket(notice.problem) && notice.typed.ticket
  return (
    <PageFrame>
      <PageTitle
        label={STANDINGS[standing]}
        title={`报名：${event.name}`}
        intro={[formatSpan(event), event.place].filter(Boolean).join('，')}
      />
      {problem && (
        <p className={formStyles.problem} role="alert">
          {problemWords(problem)}
        </p>
      )}
      {takesForms(standing) || notice ? (
        <>
          <Places slug={slug} terms={terms} asOf={now} />
          <SectionHead title="报名表" />
          <RegistrationForm
            slug={slug}
            form={form}
            ticket={ticket || issueTicket(now)}
            typed={notice?.typed}
            refusals={refusals}
          />
        </>
      ) : (
        <EmptyState
          title={`${STANDINGS[standing]}。`}
          hint={whatNow(standing, terms)}
          href={`/events/${slug}`}
          action="回到活动页"
        />
      )}
    </PageFrame>
  )
}

/** What is wrong with what was typed, by field; the box of the consent is one. */
function refusalsOf(
  { terms }: NonNullable<Awaited<ReturnType<typeof findRegistrationForm>>>,
  typed: Readonly<Record<string, string>>,
): Record<string, string> {
  const pools = terms.pools.map(({ key }) => key)
  const { error } = registrationInput(terms.questions, pools).safeParse(sentOf(typed))
  const agreed = typed.consent === terms.consentHash
  return {
    ...(error && fieldErrors(error)),
    ...(!agreed && { consent: REFUSALS.consent.detail }),
  }
}
