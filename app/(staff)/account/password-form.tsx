import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/password'
import { changePassword } from './actions'

type Field = 'current' | 'next' | 'repeat'
type Notice = { field: string; message: string } | null

const FIELDS: { name: Field; label: string; autoComplete: string; hint?: string }[] = [
  { name: 'current', label: '当前密码', autoComplete: 'current-password' },
  {
    name: 'next',
    label: '新密码',
    autoComplete: 'new-password',
    hint: `${PASSWORD_MIN} 至 ${PASSWORD_MAX} 个字符。修改后，所有设备须重新登录。`,
  },
  { name: 'repeat', label: '再输入一次新密码', autoComplete: 'new-password' },
]

export function PasswordForm({ notice, email }: { notice: Notice; email: string }) {
  return (
    <form action={changePassword}>
      {/* Tells a password manager which account this is. */}
      <input type="hidden" autoComplete="username" value={email} readOnly />
      {FIELDS.map(({ name, label, autoComplete, hint }) => {
        const problem = notice?.field === name ? notice.message : null
        const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean)
        return (
          <div className="field" key={name}>
            <label htmlFor={name}>{label}</label>
            {hint && (
              <p className="hint" id={`${name}-hint`}>
                {hint}
              </p>
            )}
            {problem && (
              <p className="problem" id={`${name}-problem`} role="alert">
                {problem}
              </p>
            )}
            <input
              id={name}
              name={name}
              type="password"
              autoComplete={autoComplete}
              required
              minLength={name === 'current' ? undefined : PASSWORD_MIN}
              maxLength={PASSWORD_MAX}
              aria-invalid={problem ? true : undefined}
              aria-describedby={described.join(' ') || undefined}
            />
          </div>
        )
      })}
      <button type="submit">修改密码</button>
    </form>
  )
}
