import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { boundedQuery, encodeQuery } from './lib/query-segment'

/** Runs before the routes of `config` below, and before no others. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const isAdmin = pathname === '/admin' || pathname.startsWith('/admin/')
  return isAdmin ? admit(request) : passQueryOn(request)
}

/**
 * Sends a stranger at the admin's door to the sign-in page, and Payload's own account pages to ours. A
 * convenience: whoever gets past it still meets the session strategy and the access functions.
 */
async function admit(request: NextRequest) {
  const { pathname, search, searchParams } = request.nextUrl
  const page = pathname.split('/')[2]
  if (page === 'logout' || page === 'logout-inactivity') return redirectTo('/sign-out', request)
  if (page && ['login', 'create-first-user', 'forgot', 'reset', 'verify'].includes(page)) {
    return redirectTo(signIn(searchParams.get('redirect') ?? '/admin'), request)
  }

  const token = await getToken({ req: request })
  if (!token) return redirectTo(signIn(pathname + search), request)
  return NextResponse.next()
}

/** A page that answers a query gets it as a segment: `/search?q=x` is `/search/q/…` inside (lib/query-segment.ts). */
function passQueryOn({ nextUrl, url }: NextRequest) {
  const { pathname, search } = nextUrl
  if (!search) return NextResponse.next()
  return NextResponse.rewrite(new URL(`${pathname}/q/${encodeQuery(boundedQuery(search))}`, url))
}

const signIn = (callbackUrl: string) => `/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`

const redirectTo = (path: string, request: NextRequest) =>
  NextResponse.redirect(new URL(path, process.env.NEXTAUTH_URL ?? request.url))

// A public path stands here once its page `q/[query]` is there.
export const config = {
  matcher: ['/admin', '/admin/:path*', '/search', '/studios', '/events', '/craftsmen'],
}
