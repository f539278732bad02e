import { issueTicket } from '@/lib/form-ticket'

/** `GET`: a ticket for a form on a page that is kept for everybody; the script of the form asks for it. */
export const GET = () =>
  new Response(issueTicket(new Date()), {
    headers: { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' },
  })
