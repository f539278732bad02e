import type { Metadata } from 'next'
import { ticketWords as saidWords, ticketNotice } from '@/app/registrations/act/ticket-notice'
import { PageFrame, PageTitle } from '@/components/page-frame'
import { TakeAlong } from '@/components/take-along'
import { getEvent } from '@/data/event'
import { findTicket } from '@/data/registrations/ticket'
import { eventNotice } from '@/domain/event-notice'
import { actsOfHolder } from '@/domain/registration/holder-acts'
import { REGISTRATION_STATUSES } from '@/domain/registration/status'
import { ticketWords } from '@/domain/registration/ticket-words'
import { declareTags } from '@/lib/page-cache/declare-tags'
import { UNKEPT_TAG } from '@/lib/page-cache/unkept-tag.mjs'
import { numberOfTicket } from '@/lib/ticket-link'
import { saidIn } from '@/lib/visit'
import { missingPage } from '../../../missing-page'
import { AcceptOffer } from './accept-offer'
import { AdmissionCode } from './admission-code'
import { HolderActs } from './holder-acts'
import { KeptData } from './kept-data'
import styles from './ticket.module.css'
import { TicketFacts } from './ticket-facts'

export const revalidate = false
export const generateStaticParams = () => []

export const metadata: Metadata = {
  title: '票证',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

/** `visit`: lib/visit.ts */
type Props = { params: Promise<{ link: string; visit: string }> }

/** A registration as it is now, for whoever has its link; of a wrong link nothing is told. */
export default async function TicketPage({ params }: Props) {
  const { link, visit } = await params
  const number = numberOfTicket(link)
  const ticket = number && (await findTicket(number))
  if (!ticket) return missingPage()
  await declareTags(UNKEPT_TAG)
  // A draft again, or withdrawn: then there is no page of it, and the ticket says less.
  const event = await getEvent(ticket.event.slug)

  const now = new Date()
  const isOver = new Date(ticket.event.endsAt) <= now
  const acts = actsOfHolder(ticket, now)
  const told = ticketNotice.read(saidIn(visit))
  const changed = event && eventNotice(event.status)
  const { status } = ticket
  return (
    <PageFrame narrow>
      <PageTitle label={`报名号 ${ticket.number}`} title={ticket.event.name} />
      {told && (
        <p className={styles.told} role="status">
          {saidWords(told.said)}
        </p>
      )}
      {changed && <p className={styles.told}>{changed.sentence}</p>}
      <section className={styles.state} aria-label="报名状态">
        <p className={styles.name}>{ticket.isErased ? '已删除' : REGISTRATION_STATUSES[status]}</p>
        <p>{ticketWords(ticket, isOver)}</p>
        {acts.includes('accept') && <AcceptOffer link={link} />}
      </section>
      {status === 'confirmed' && !isOver && !ticket.isErased && <AdmissionCode ticket={ticket} />}
      <TicketFacts ticket={ticket} event={event} now={now} />
      {event ? <TakeAlong event={event} /> : <p>活动页现在看不到，时间地点请与主办工会核对。</p>}
      <HolderActs ticket={ticket} link={link} acts={acts} />
      <KeptData ticket={ticket} link={link} acts={acts} />
      <p className={styles.keep}>
        本页网址就是票证，请收藏或截图。知道网址的人都能打开，不要转给别人；丢了，可以
        <a href="/tickets/recover">凭报名号和手机号找回</a>。
      </p>
    </PageFrame>
  )
}
