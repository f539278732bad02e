import { getCurrentUser } from '@/data/current-user'
import { findMostViewed } from '@/data/page-views'
import { actorFrom } from '@/domain/actor'
import { viewsScopeOf } from '@/domain/page-view'

const headers = { 'Cache-Control': 'no-store' }

/** `GET`: what was read most in thirty days, of all unions or of the editor's own. */
export async function GET(request: Request) {
  const scope = viewsScopeOf(actorFrom(await getCurrentUser(request.headers)))
  if (scope.kind === 'none') return new Response(null, { status: 403, headers })
  return Response.json(await findMostViewed(scope, new Date()), { headers })
}
