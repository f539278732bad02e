import { useEffect, useId, useRef, useState } from 'react'

type Props = { isLocked: boolean; onSend: (why: string) => Promise<void>; onCancel: () => void }

/** Why words that block are let stand: it stays beside the story for good, under one's name. */
export function LetStandForm({ isLocked, onSend, onCancel }: Props) {
  const [why, setWhy] = useState('')
  const [isMissing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const whyId = useId()
  const errorId = useId()

  useEffect(() => field.current?.focus(), [])

  async function send() {
    setMissing(why.trim() === '')
    if (why.trim() === '') return field.current?.focus()
    await onSend(why)
  }

  // No form of its own: the panel stands inside the document's.
  return (
    <fieldset className="copy-check__why">
      <legend>放过必须改正的地方，记在您名下</legend>
      <label htmlFor={whyId}>理由</label>
      <input
        ref={field}
        id={whyId}
        value={why}
        maxLength={300}
        aria-invalid={isMissing}
        aria-describedby={errorId}
        onChange={({ target }) => setWhy(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          void send()
        }}
      />
      <button type="button" disabled={isLocked} onClick={() => void send()}>
        确认放过
      </button>
      <button type="button" onClick={onCancel}>
        取消
      </button>
      <p id={errorId} className="copy-check__refusal" role="alert">
        {isMissing && '请写明理由。'}
      </p>
    </fieldset>
  )
}
