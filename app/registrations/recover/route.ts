import { z } from 'zod'
import { isTicketOf } from '@/data/registrations/recover'
import { mobileNumber } from '@/domain/registration/mobile-number'
import { readRegistrationNumber } from '@/domain/registration/number'
import { goTo, goToldTo } from '@/lib/flash-answer'
import { log } from '@/lib/log'
import { readBody } from '@/lib/read-body'
import { ticketPath } from '@/lib/ticket-link'
import { type TicketWord, ticketNotice } from '../act/ticket-notice'
import { mayTry } from './limits'

const MAX_BODY = 4 * 1024

const sent = z.object({ number: z.string().max(40), phone: z.string().max(40) })

/**
 * `POST`, from /tickets/recover: on to the ticket for whoever knows its number and the telephone number. Everybody else
 * gets one and the same answer, whatever there is or is not.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_BODY)
  if (!body) return new Response('内容过长。', { status: 413 })
  const fields = Object.fromEntries(new URLSearchParams(Buffer.from(body).toString('utf8')))
  const typed = sent.safeParse(fields)
  const number = readRegistrationNumber(typed.data?.number ?? '')
  const phone = mobileNumber(typed.data?.phone ?? '')
  const back = (said: TicketWord) =>
    goToldTo('/tickets/recover', ticketNotice, { said, number: number ?? '' })
  if (!number || !phone) return back('not-found')
  if (!mayTry(request.headers, { number, phone }, new Date())) return back('too-many')
  const isHolder = await isTicketOf(number, phone).catch((error: unknown) => {
    log.error('a ticket was not looked up', error)
    return null
  })
  if (isHolder === null) return back('unavailable')
  return isHolder ? goTo(ticketPath(number)) : back('not-found')
}
