import { getToken } from 'next-auth/jwt'
import { type AuthStrategy, parseCookies } from 'payload'
import { env } from '@/lib/env'
import { isForeignRequest } from '@/lib/request-origin'
import { findSessionUser } from './session-user'

/** The session id in next-auth's cookie (named `__Secure-…` behind TLS, and cut in pieces when long). */
async function sessionId(headers: Headers): Promise<string | null> {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL } = env()
  const token = await getToken({
    // No headers: next-auth would take a bearer token from them, and only browsers sign in here.
    req: { cookies: Object.fromEntries(parseCookies(headers)), headers: {} } as Parameters<
      typeof getToken
    >[0]['req'],
    secret: NEXTAUTH_SECRET,
    secureCookie: NEXTAUTH_URL.startsWith('https://'),
  })
  return typeof token?.sid === 'string' ? token.sid : null
}

/** Payload's only way to know who asks: next-auth's cookie names a session row, the row the user. */
export const sessionStrategy: AuthStrategy = {
  name: 'next-auth-session',
  authenticate: async ({ headers, payload }) => {
    if (isForeignRequest(headers, env().NEXTAUTH_URL)) return { user: null }
    const sid = await sessionId(headers)
    const user = sid ? await findSessionUser(payload, sid) : null
    return { user: user && { ...user, _strategy: 'next-auth-session' } }
  },
}
