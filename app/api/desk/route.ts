import { getCurrentUser } from '@/data/current-user'
import { findDesk } from '@/data/desk/desk'

const headers = { 'Cache-Control': 'no-store' }

/** `GET`: what waits for whoever asks, for the dashboard of the admin. */
export async function GET(request: Request) {
  const user = await getCurrentUser(request.headers)
  if (!user) return new Response(null, { status: 401, headers })
  return Response.json(await findDesk(user, new Date()), { headers })
}
