import { getToken } from 'next-auth/jwt'
import { parseCookies } from 'payload'
import { env } from './env'

/** The session id in next-auth's cookie (named `__Secure-…` behind TLS, and cut in pieces when long). */
export async function sessionId(headers: Headers): Promise<string | null> {
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
