import { z } from 'zod'
import { correctRegistration } from '@/data/registrations/correct'
import { forgetRegistration } from '@/data/registrations/forget'
import { acceptOffer, cancelRegistration } from '@/data/registrations/moves'
import { findTicket, type Ticket } from '@/data/registrations/ticket'
import { actsOfHolder, type HolderAct } from '@/domain/registration/holder-acts'
import { correction } from '@/domain/registration/input'
import { goTo, goToldTo } from '@/lib/flash-answer'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { numberOfTicket, ticketPath } from '@/lib/ticket-link'
import { type TicketWord, ticketNotice } from './ticket-notice'

const MAX_BODY = 8 * 1024

const sent = z.object({
  link: z.string().max(60),
  act: z.enum(['accept', 'cancel', 'correct', 'forget']),
})

/**
 * `POST`, from the page of a ticket: its holder takes up an offered place, cancels, corrects what is kept, or has it
 * erased. Whoever has the link has the ticket; a link that opens none leads to a page that is not there.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_BODY)
  if (!body) return new Response('内容过长。', { status: 413 })
  const fields = Object.fromEntries(new URLSearchParams(Buffer.from(body).toString('utf8')))
  const parsed = sent.safeParse(fields)
  if (!parsed.success) return new Response('没有这种操作。', { status: 400 })
  const number = numberOfTicket(parsed.data.link)
  if (!number) return goTo(`/tickets/${encodeURIComponent(parsed.data.link)}`)

  const said = await act(number, parsed.data.act, fields).catch((error: unknown) => {
    log.error('the holder of a ticket could not act on it', error)
    return 'unavailable' as const
  })
  return goToldTo(ticketPath(number), ticketNotice, { said, number: '' })
}

async function act(
  number: string,
  wish: HolderAct,
  fields: Record<string, string>,
): Promise<TicketWord> {
  const ticket = await findTicket(number)
  if (!ticket || !actsOfHolder(ticket, new Date()).includes(wish)) return 'unchanged'
  switch (wish) {
    case 'accept':
      return accepted(ticket)
    case 'cancel':
      return (await cancelRegistration(ticket.id, null, null)) ? 'cancelled' : 'unchanged'
    case 'correct': {
      const corrected = correction.safeParse(fields)
      if (!corrected.success) return 'invalid'
      return (await correctRegistration(ticket.id, corrected.data)) ? 'corrected' : 'unchanged'
    }
    case 'forget':
      return (await forgetRegistration(ticket.id)) ? 'forgotten' : 'unchanged'
  }
}

async function accepted({ id }: Ticket): Promise<TicketWord> {
  const outcome = await acceptOffer(id)
  if (outcome === 'confirmed') return 'accepted'
  return outcome === 'expired' ? 'too-late' : 'unchanged'
}
