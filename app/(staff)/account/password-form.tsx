import { PasswordField } from '@/app/(staff)/password-field'
import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/password'
import { changePassword } from './actions'

type Notice = { field: string; message: string } | null

export function PasswordForm({ notice, email }: { notice: Notice; email: string }) {
  const problemOf = (field: string) => (notice?.field === field ? notice.message : undefined)
  return (
    <form action={changePassword}>
      {/* Tells a password manager which account this is. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <PasswordField
        name="current"
        label="当前密码"
        autoComplete="current-password"
        problem={problemOf('current')}
      />
      <PasswordField
        name="next"
        label="新密码"
        autoComplete="new-password"
        hint={`${PASSWORD_MIN} 至 ${PASSWORD_MAX} 个字符。修改后，所有设备须重新登录。`}
        problem={problemOf('next')}
        minLength={PASSWORD_MIN}
      />
      <PasswordField
        name="repeat"
        label="再输入一次新密码"
        autoComplete="new-password"
        problem={problemOf('repeat')}
        minLength={PASSWORD_MIN}
      />
      <button type="submit">修改密码</button>
    </form>
  )
}
