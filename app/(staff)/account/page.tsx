import type { Metadata } from 'next'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getCurrentUser } from '@/data/current-user'
import { findOwnSessions } from '@/data/own-sessions'
import { secondFactorOf } from '@/data/second-factor/state'
import { ROLE_LABELS } from '@/domain/roles'
import { sessionId } from '@/lib/session-id'
import { accountNotice } from './notice'
import { OwnSessions } from './own-sessions'
import { PasswordForm } from './password-form'
import { SecondFactor } from './second-factor'

export const metadata: Metadata = { title: '账号' }

export default async function AccountPage() {
  const user = await getCurrentUser(await headers())
  if (!user) redirect('/sign-in?callbackUrl=/account')
  const sid = (await sessionId(await headers())) ?? ''
  const notice = accountNotice.read((await cookies()).get(accountNotice.name)?.value)

  return (
    <>
      <h1>账号</h1>
      <dl>
        <dt>姓名</dt>
        <dd>{user.name}</dd>
        <dt>邮箱</dt>
        <dd>{user.email}</dd>
        <dt>角色</dt>
        <dd>{user.roles.map((role) => ROLE_LABELS[role]).join('、')}</dd>
      </dl>
      <p>
        <a href="/admin">进入后台</a>　<a href="/sign-out">退出登录</a>
      </p>
      <SecondFactor
        state={await secondFactorOf(user.id)}
        problem={notice?.field === 'code' ? notice.message : undefined}
      />
      <OwnSessions sessions={await findOwnSessions(user.id, sid)} />
      <h2>修改密码</h2>
      <PasswordForm notice={notice} email={user.email} />
    </>
  )
}
