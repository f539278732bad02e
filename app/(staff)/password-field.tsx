import { PASSWORD_MAX } from '@/domain/password'

type Props = {
  name: string
  label: string
  autoComplete: 'current-password' | 'new-password'
  hint?: string
  problem?: string
  minLength?: number
}

/** One password of a form, with what it asks for and what was wrong with it. */
export function PasswordField({ name, label, autoComplete, hint, problem, minLength }: Props) {
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean)
  return (
    <div className="field">
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
        minLength={minLength}
        maxLength={PASSWORD_MAX}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described.join(' ') || undefined}
      />
    </div>
  )
}
