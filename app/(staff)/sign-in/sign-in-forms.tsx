import { PASSWORD_MAX } from '@/domain/password'

type Common = { token: string; target: string }

function Hidden({ token, target }: Common) {
  return (
    <>
      <input type="hidden" name="csrfToken" value={token} />
      <input type="hidden" name="callbackUrl" value={target} />
    </>
  )
}

/** E-mail and password, posted to next-auth; a plain form that needs no JavaScript. */
export function PasswordForm({
  token,
  target,
  email,
  invalid,
}: Common & { email: string; invalid: boolean }) {
  const described = invalid ? { 'aria-invalid': true, 'aria-describedby': 'problem' } : {}
  return (
    <form method="post" action="/api/auth/callback/credentials">
      <Hidden token={token} target={target} />
      <label>
        邮箱
        <input
          name="email"
          type="email"
          autoComplete="username"
          required
          maxLength={254}
          defaultValue={email}
          {...described}
        />
      </label>
      <label>
        密码
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={PASSWORD_MAX}
          // biome-ignore lint/a11y/noAutofocus: an alert that is there when a page is loaded is not spoken; what describes the field in focus is
          autoFocus={invalid}
          {...described}
        />
      </label>
      <button type="submit">登录</button>
    </form>
  )
}

/** Hands over to the identity provider that the environment names. */
export function OidcForm({ token, target, name }: Common & { name: string }) {
  return (
    <>
      <hr />
      <form method="post" action="/api/auth/signin/oidc">
        <Hidden token={token} target={target} />
        <button type="submit" className="quiet">
          用{name}登录
        </button>
      </form>
    </>
  )
}
