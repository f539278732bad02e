import { z } from 'zod'
import { suggest } from '@/data/search/suggest'

const typed = z.string().trim().min(1).max(60)

// Long enough for the same letters typed by many, short enough for a story that was withdrawn.
const headers = { 'Cache-Control': 'public, max-age=5' }

/** `GET ?q=`: public names and headlines that begin so, as `[{title, href, kind}]`; none for what is no question. */
export async function GET(request: Request) {
  const q = typed.safeParse(new URL(request.url).searchParams.get('q'))
  return Response.json(q.success ? await suggest(q.data) : [], { headers })
}
