import { type NextRequest, NextResponse } from 'next/server'
import { getToken } from 'next-auth/jwt'

/**
 * Sends a stranger at the admin's door to the sign-in page, and Payload's own account pages to ours. A
 * convenience: whoever gets past it still meets the session strategy and the access functions.
 */
export async function proxy(request: NextRequest) {
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

const signIn = (callbackUrl: string) => `/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`

const redirectTo = (path: string, request: NextRequest) =>
  NextResponse.redirect(new URL(path, process.env.NEXTAUTH_URL ?? request.url))

export const config = { matcher: ['/admin', '/admin/:path*'] }
