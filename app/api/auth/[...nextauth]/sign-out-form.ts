import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { endSession } from '@/data/sessions'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'
import { authOptions } from './auth-options'

/**
 * Signs out: deletes the session row, then lets next-auth clear its cookie. next-auth itself only logs a
 * failure of its event and answers as if all were well, with a session that still lives.
 */
export async function answerSignOutForm(
  request: NextRequest,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const outcome = { failed: false }
  const response: Response = await NextAuth(request, context, {
    ...authOptions(request.headers),
    events: {
      signOut: async ({ token }) => {
        if (!token?.sid) return
        const address = clientAddress(request.headers, env().TRUST_PROXY)
        await endSession(token.sid, address).catch((error: unknown) => {
          outcome.failed = true
          throw error
        })
      },
    },
  })
  if (!outcome.failed) return response
  return new Response('退出登录暂时不可用，请稍后再试。', { status: 503 })
}
