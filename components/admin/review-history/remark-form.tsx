import { useId, useState } from 'react'

type Said = { words: string; quote: string; blocking: boolean }

const LONGEST = 40
const shortened = (line: string) =>
  [...line].length > LONGEST ? `${[...line].slice(0, LONGEST).join('')}……` : line

/** A new remark: on which line, what, and whether the story may go on without it. What was typed stays if it is refused. */
export function RemarkForm({
  lines,
  onSend,
}: {
  lines: string[]
  onSend: (said: Said) => Promise<boolean>
}) {
  const [said, setSaid] = useState<Said>({ words: '', quote: '', blocking: true })
  const lineId = useId()
  const wordsId = useId()

  async function send() {
    if (await onSend(said)) setSaid({ words: '', quote: '', blocking: true })
  }

  return (
    <fieldset className="remark-form">
      <legend>加批注</legend>
      <label htmlFor={lineId}>所批的一段</label>
      <select
        id={lineId}
        value={said.quote}
        onChange={({ target }) => setSaid({ ...said, quote: target.value })}
      >
        <option value="">全稿</option>
        {[...new Set(lines)].map((line) => (
          <option key={line} value={line}>
            {shortened(line)}
          </option>
        ))}
      </select>
      <label htmlFor={wordsId}>批注</label>
      <textarea
        id={wordsId}
        rows={2}
        maxLength={500}
        value={said.words}
        onChange={({ target }) => setSaid({ ...said, words: target.value })}
      />
      <label>
        <input
          type="checkbox"
          checked={said.blocking}
          onChange={({ target }) => setSaid({ ...said, blocking: target.checked })}
        />
        须改，处理前不能过审
      </label>
      <button type="button" onClick={() => void send()}>
        存批注
      </button>
    </fieldset>
  )
}
