import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { env } from '@/lib/env'
import { isForeignRequest } from '@/lib/request-origin'
import { authOptions } from './auth-options'
import { answerSignInForm } from './sign-in-form'
import { answerSignOutForm } from './sign-out-form'

type Context = { params: Promise<{ nextauth: string[] }> }

// Only what our pages use is open. next-auth's session endpoint would answer from the token alone, without
// asking the session row, and its log endpoint writes whatever anyone sends.
const notFound = () => new Response('没有这个地址。', { status: 404 })

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [action = ''] = (await context.params).nextauth
  if (!['csrf', 'signin', 'signout', 'callback', 'error'].includes(action)) return notFound()
  return NextAuth(request, context, authOptions(request.headers))
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (isForeignRequest(request.headers, env().NEXTAUTH_URL)) {
    return new Response('请求来自其他网站，已拒绝。', { status: 403 })
  }
  const [action, provider] = (await context.params).nextauth
  if (action === 'callback' && provider === 'credentials') return answerSignInForm(request, context)
  if (action === 'signout') return answerSignOutForm(request, context)
  if (action === 'signin') return NextAuth(request, context, authOptions(request.headers))
  return notFound()
}
