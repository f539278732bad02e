import { type NextRequest, NextResponse } from 'next/server'
import NextAuth from 'next-auth'
import { z } from 'zod'
import { type SignInProblem, signInNotice } from '@/app/(staff)/sign-in/notice'
import { type SignInResult, signInWithPassword } from '@/data/sign-in'
import { PASSWORD_MAX } from '@/domain/password'
import { clientAddress } from '@/lib/client-address'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { sameOriginPath } from '@/lib/same-origin-path'
import { authOptions } from './auth-options'

const credentials = z.object({
  email: z.string().trim().min(1).max(254),
  password: z.string().min(1).max(PASSWORD_MAX),
})

type Context = { params: Promise<{ nextauth: string[] }> }

/**
 * Answers the sign-in form through next-auth's own callback. What it refuses goes back to the form with
 * the reason and the e-mail that was typed; next-auth itself would answer with a code in the address.
 */
export async function answerSignInForm(request: NextRequest, context: Context): Promise<Response> {
  const typed = Object.fromEntries(await request.clone().formData())
  const form = credentials.safeParse(typed)
  if (!form.success) return backToForm(typed, { kind: 'incomplete' })

  // Stays `expired` when next-auth refuses before it asks us: its CSRF token does not match.
  const outcome: { problem: SignInProblem | null; awaitsSecondFactor: boolean } = {
    problem: { kind: 'expired' },
    awaitsSecondFactor: false,
  }
  const options = authOptions(request.headers, async () => {
    const result = await signIn(form.data, request.headers)
    outcome.problem = result.kind === 'signed-in' ? null : result
    outcome.awaitsSecondFactor = result.kind === 'signed-in' && result.awaitsSecondFactor
    return result.kind === 'unavailable' ? { kind: 'refused' } : result
  })
  const response: Response = await NextAuth(request, context, options)
  if (outcome.problem) return backToForm(typed, outcome.problem, response)
  // An earlier refusal is not to greet the person who signs in, out and in again.
  response.headers.append('Set-Cookie', `${signInNotice.name}=; Path=/sign-in; Max-Age=0`)
  // Everything else would send them there too, but later.
  if (outcome.awaitsSecondFactor)
    response.headers.set(
      'Location',
      `/second-factor?callbackUrl=${encodeURIComponent(target(typed))}`,
    )
  return response
}

const target = (typed: Record<string, FormDataEntryValue>) =>
  sameOriginPath(String(typed.callbackUrl ?? ''), env().NEXTAUTH_URL, '/admin')

async function signIn(
  form: z.infer<typeof credentials>,
  headers: Headers,
): Promise<SignInResult | { kind: 'unavailable' }> {
  try {
    return await signInWithPassword(form, {
      address: clientAddress(headers, env().TRUST_PROXY),
      userAgent: headers.get('user-agent'),
    })
  } catch (error) {
    log.error('sign-in failed', error)
    return { kind: 'unavailable' }
  }
}

function backToForm(
  typed: Record<string, FormDataEntryValue>,
  problem: SignInProblem,
  nextAuthAnswer?: Response,
): Response {
  const response = new NextResponse(null, {
    status: 303,
    headers: { Location: `/sign-in?callbackUrl=${encodeURIComponent(target(typed))}` },
  })
  // A new CSRF cookie, where the old one had expired.
  for (const cookie of nextAuthAnswer?.headers.getSetCookie() ?? []) {
    response.headers.append('Set-Cookie', cookie)
  }
  const email = String(typed.email ?? '').slice(0, 254)
  response.cookies.set(
    signInNotice.name,
    signInNotice.write({ email, problem }),
    signInNotice.attributes,
  )
  return response
}
