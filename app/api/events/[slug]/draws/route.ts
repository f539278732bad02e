import { getEvent } from '@/data/event'
import { findDraws } from '@/data/registrations/draws'

type Context = { params: Promise<{ slug: string }> }

/** `GET`: the draws of the event at /events/SLUG, as far as they are published: what a verifier needs, and no names. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const event = await getEvent((await params).slug)
  if (!event) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return Response.json(await findDraws(event.id), {
    headers: { 'Cache-Control': 'public, max-age=10' },
  })
}
