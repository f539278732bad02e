import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { PasswordField } from '@/app/(staff)/password-field'
import { findInvited } from '@/data/invitations'
import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/password'
import { setPassword } from './actions'
import { invitationNotice } from './notice'

// The link is a key: no other site is told of it. Without any referrer a browser would post the form from nowhere.
export const metadata: Metadata = { title: '设置密码', referrer: 'same-origin' }

const query = z.object({ token: z.string().max(100).catch('') })

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Where an administrator's link leads: the person sets their own password. Opening it uses nothing up. */
export default async function InvitationPage({ searchParams }: Props) {
  const { token } = query.parse(await searchParams)
  const invited = await findInvited(token)
  if (!invited) return <NoInvitation />
  const notice = invitationNotice.read((await cookies()).get(invitationNotice.name)?.value)
  const problemOf = (field: string) => (notice?.field === field ? notice.message : undefined)
  return (
    <>
      <h1>设置密码</h1>
      <p>
        {invited.name}，您好。您在工汇的账号是 {invited.email}，请设置登录密码。
      </p>
      <form action={setPassword}>
        <input type="hidden" name="token" value={token} />
        {/* Tells a password manager which account this is. */}
        <input type="hidden" autoComplete="username" value={invited.email} readOnly />
        <PasswordField
          name="next"
          label="密码"
          autoComplete="new-password"
          hint={`${PASSWORD_MIN} 至 ${PASSWORD_MAX} 个字符。`}
          problem={problemOf('next')}
          minLength={PASSWORD_MIN}
        />
        <PasswordField
          name="repeat"
          label="再输入一次"
          autoComplete="new-password"
          problem={problemOf('repeat')}
          minLength={PASSWORD_MIN}
        />
        <button type="submit">设置密码</button>
      </form>
    </>
  )
}

function NoInvitation() {
  return (
    <>
      <h1>链接已失效</h1>
      <p>这个链接已经用过、过期，或者换成了新的。请联系管理员重新生成。</p>
      <p>
        已经设置过密码，请<a href="/sign-in">登录</a>。
      </p>
    </>
  )
}
