import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { findEnrolment } from '@/data/second-factor/enrol'
import { findSecondFactorUser } from '@/data/second-factor/who'
import { env } from '@/lib/env'
import { sameOriginPath } from '@/lib/same-origin-path'
import { submitCode } from './actions'
import { CodeForm } from './code-form'
import { Enrolment } from './enrolment'
import { secondFactorNotice } from './notice'
import { RecoveryCodes } from './recovery-codes'

export const metadata: Metadata = { title: '两步验证' }

const query = z.object({ callbackUrl: z.string().optional().catch(undefined) })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The second step of signing in, and where it is set up: between the password and everything else. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const { callbackUrl } = query.parse(await searchParams)
  const target = sameOriginPath(callbackUrl, env().NEXTAUTH_URL, '/admin')
  const user = await findSecondFactorUser(await headers())
  if (!user) redirect(`/sign-in?callbackUrl=${encodeURIComponent(target)}`)

  const { name } = secondFactorNotice
  const notice = secondFactorNotice.read((await cookies()).get(name)?.value)
  const { enrolled, required } = user.state
  if (!user.pending && enrolled && notice?.recoveryCodes)
    return <RecoveryCodes codes={notice.recoveryCodes} target={target} />
  if (!user.pending && enrolled) redirect(target)
  const problem = notice?.problem
  if (!enrolled) {
    const setup = await findEnrolment(user)
    return <Enrolment setup={setup} required={required} target={target} problem={problem} />
  }
  return (
    <>
      <h1>两步验证</h1>
      <CodeForm
        action={submitCode}
        target={target}
        label="验证码"
        hint="手机上验证器显示的六位数字；手机不在身边，可以用一个恢复码。"
        button="登录"
        problem={problem}
      />
      <hr />
      <p className="hint">
        手机和恢复码都找不到，请联系管理员重置。不是“{user.name}”，请
        <a href="/sign-out">退出</a>。
      </p>
    </>
  )
}
