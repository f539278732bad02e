import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'
import { followNotice } from './app/notices/act/follow-notice'
import { noticeNotice } from './app/notices/send/notice-problem'
import { ticketNotice } from './app/registrations/act/ticket-notice'
import { registrationNotice } from './app/registrations/send/registration-notice'
import { boundedQuery, encodeQuery } from './lib/query-segment'
import { visitOf } from './lib/visit'

/** Runs before the routes of `config` below, and before no others. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const isAdmin = pathname === '/admin' || pathname.startsWith('/admin/')
  if (isAdmin) return admit(request)
  return isOneReaders(pathname) ? passVisitOn(request) : passQueryOn(request)
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

const isOneReaders = (pathname: string) =>
  /^\/(?:notices\/|tickets\/|events\/[^/]+\/register$)/.test(pathname)

/** Of each page only its own is sent along: that is their path. */
const NOTICES = [noticeNotice, followNotice, registrationNotice, ticketNotice]

/** A page that is one reader's own gets what the flash cookie of its form says, and a word of its own (lib/visit.ts). */
function passVisitOn({ cookies, nextUrl, url }: NextRequest) {
  const [said] = NOTICES.flatMap(({ name }) => cookies.get(name) ?? [])
  const visit = visitOf(crypto.randomUUID(), said?.value)
  return NextResponse.rewrite(new URL(`${nextUrl.pathname}/${visit}`, url))
}

const signIn = (callbackUrl: string) => `/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`

const redirectTo = (path: string, request: NextRequest) =>
  NextResponse.redirect(new URL(path, process.env.NEXTAUTH_URL ?? request.url))

// A public path stands here once its page `q/[query]` is there.
export const config = {
  matcher: [
    '/admin',
    '/admin/:path*',
    '/search',
    '/studios',
    '/events',
    '/craftsmen',
    '/notices/new/:form',
    '/notices/follow/:secret',
    '/events/:slug/register',
    '/tickets/:link',
  ],
}
