import type { AuthStrategy } from 'payload'
import { env } from '@/lib/env'
import { isForeignRequest } from '@/lib/request-origin'
import { sessionId } from '@/lib/session-id'
import { findSessionUser } from './session-user'

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
