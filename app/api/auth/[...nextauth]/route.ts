import config from '@payload-config'
import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { getPayload } from 'payload'
import { env } from '@/lib/env'
import { isForeignRequest } from '@/lib/request-origin'
import { authOptions } from './auth-options'
import { answerSignInForm } from './sign-in-form'

type Context = { params: Promise<{ nextauth: string[] }> }

// What our pages use. next-auth's session endpoint would answer from the token alone, without asking the
// session row, and its log endpoint writes whatever anyone sends.
const OPEN = {
  GET: ['csrf', 'signin', 'signout', 'callback', 'error'],
  POST: ['signin', 'signout'],
}

export async function GET(request: NextRequest, context: Context) {
  const { nextauth } = await context.params
  if (!OPEN.GET.includes(nextauth[0] ?? '')) return new Response('没有这个地址。', { status: 404 })
  return answer(request, context)
}

export async function POST(request: NextRequest, context: Context) {
  if (isForeignRequest(request.headers, env().NEXTAUTH_URL)) {
    return new Response('请求来自其他网站，已拒绝。', { status: 403 })
  }
  const [action, provider] = (await context.params).nextauth
  if (action === 'callback' && provider === 'credentials') return answerSignInForm(request, context)
  if (!OPEN.POST.includes(action ?? '')) return new Response('没有这个地址。', { status: 404 })
  return answer(request, context)
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const options = authOptions({
    payload: await getPayload({ config }),
    userAgent: request.headers.get('user-agent'),
    signInWithForm: async () => ({ kind: 'refused' }),
  })
  return NextAuth(request, context, options)
}
