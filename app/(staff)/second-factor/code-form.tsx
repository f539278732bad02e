type Props = {
  action: (form: FormData) => Promise<void>
  target?: string
  label: string
  hint: string
  button: string
  problem?: string
}

/** One field for a code; a plain form that needs no JavaScript. */
export function CodeForm({ action, target, label, hint, button, problem }: Props) {
  return (
    <form action={action}>
      {target && <input type="hidden" name="target" value={target} />}
      <div className="field">
        <label htmlFor="code">{label}</label>
        <p className="hint" id="code-hint">
          {hint}
        </p>
        {problem && (
          <p className="problem" id="code-problem" role="alert">
            {problem}
          </p>
        )}
        <input
          id="code"
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={40}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? 'code-hint code-problem' : 'code-hint'}
        />
      </div>
      <button type="submit">{button}</button>
    </form>
  )
}
