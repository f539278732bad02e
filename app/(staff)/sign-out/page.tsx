import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { csrfToken } from '@/app/(staff)/csrf-token'
import { findSecondFactorUser } from '@/data/second-factor/who'

export const metadata: Metadata = { title: '退出登录' }

export default async function SignOutPage() {
  // Whoever waits at the second step may leave too.
  const user = await findSecondFactorUser(await headers())
  if (!user) {
    return (
      <>
        <h1>已退出</h1>
        <p>
          您没有登录。<a href="/sign-in">登录</a>
        </p>
      </>
    )
  }
  const token = csrfToken(await cookies())
  if (!token) redirect('/api/auth/signout')
  return (
    <>
      <h1>退出登录</h1>
      <p>您以“{user.name}”的身份登录。</p>
      <form method="post" action="/api/auth/signout">
        <input type="hidden" name="csrfToken" value={token} />
        <input type="hidden" name="callbackUrl" value="/sign-out" />
        <button type="submit">退出登录</button>
      </form>
    </>
  )
}
