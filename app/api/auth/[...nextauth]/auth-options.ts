import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { type SignInResult, signInWithVerifiedEmail } from '@/data/sign-in'
import { MAX_DAYS } from '@/domain/session-lifetime'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'
import { sameOriginPath } from '@/lib/same-origin-path'
import { oidcProfile, oidcProviders } from './oidc-provider'

/**
 * next-auth for one request. Its token carries the id of a session row and nothing else; who that is and
 * what they may do is read from the database on every request (collections/auth/session-strategy.ts).
 * `signInWithForm` starts the session when the request is a sign-in form (sign-in-form.ts).
 */
export function authOptions(
  headers: Headers,
  signInWithForm: () => Promise<SignInResult> = async () => ({ kind: 'refused' }),
): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: MAX_DAYS * 24 * 60 * 60 },
    pages: { signIn: '/sign-in', signOut: '/sign-out', error: '/sign-in' },
    providers: [
      CredentialsProvider({
        credentials: {},
        authorize: async () => {
          const result = await signInWithForm()
          return result.kind === 'signed-in' ? { id: String(result.userId), sid: result.sid } : null
        },
      }),
      ...oidcProviders(),
    ],
    callbacks: {
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== 'oidc') return true
        const identity = oidcProfile.safeParse(profile)
        if (!identity.success) return false
        const result = await signInWithVerifiedEmail(identity.data.email, {
          address: clientAddress(headers, env().TRUST_PROXY),
          userAgent: headers.get('user-agent'),
        })
        if (result.kind !== 'signed-in') return false
        // next-auth hands the same object on to `jwt`.
        user.sid = result.sid
        return true
      },
      jwt: ({ token, user }) => ({ sid: user ? user.sid : token.sid }),
      redirect: ({ url, baseUrl }) => baseUrl + sameOriginPath(url, baseUrl, '/admin'),
    },
  }
}
