import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { csrfToken } from '@/app/(staff)/csrf-token'
import { findSecondFactorUser } from '@/data/second-factor/who'
import { env } from '@/lib/env'
import { sameOriginPath } from '@/lib/same-origin-path'
import { problemText, providerErrorText, signInNotice } from './notice'
import { OidcForm, PasswordForm } from './sign-in-forms'

export const metadata: Metadata = { title: '登录' }

const query = z.object({
  callbackUrl: z.string().optional().catch(undefined),
  error: z.string().max(100).optional().catch(undefined),
})

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SignInPage({ searchParams }: Props) {
  const { callbackUrl, error } = query.parse(await searchParams)
  const target = sameOriginPath(callbackUrl, env().NEXTAUTH_URL, '/admin')

  const user = await findSecondFactorUser(await headers())
  if (user?.pending) redirect(`/second-factor?callbackUrl=${encodeURIComponent(target)}`)
  if (user) return <SignedIn name={user.name} target={target} />

  const jar = await cookies()
  const token = csrfToken(jar)
  // A page cannot set a cookie: next-auth's own address sets the CSRF cookie and comes back here.
  const asked = error === 'Cookies'
  const back = `callbackUrl=${encodeURIComponent(target)}`
  if (!token && !asked) redirect(`/api/auth/signin?${back}&error=Cookies`)
  if (token && asked) redirect(`/sign-in?${back}`)

  const notice = signInNotice.read(jar.get(signInNotice.name)?.value)
  const failed = error ? providerErrorText(error) : null
  const problem = notice ? problemText(notice.problem) : failed
  const { OIDC_ISSUER, OIDC_NAME } = env()

  return (
    <>
      <h1>登录</h1>
      {problem && (
        <p className="problem" id="problem" role="alert">
          {problem}
        </p>
      )}
      {token && (
        <PasswordForm
          token={token}
          target={target}
          email={notice?.email ?? ''}
          invalid={notice?.problem.kind === 'refused' || notice?.problem.kind === 'incomplete'}
        />
      )}
      {token && OIDC_ISSUER && <OidcForm token={token} target={target} name={OIDC_NAME} />}
      <hr />
      <p className="hint">账号由管理员开设。忘记密码，请联系管理员重设。</p>
    </>
  )
}

function SignedIn({ name, target }: { name: string; target: string }) {
  return (
    <>
      <h1>已登录</h1>
      <p>您已以“{name}”的身份登录。</p>
      <p>
        <a href={target}>继续</a>　<a href="/account">账号</a>　<a href="/sign-out">退出登录</a>
      </p>
    </>
  )
}
