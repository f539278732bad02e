'use client'

import { useRef, useState } from 'react'
import { type Sent, sendManuscript } from './send-manuscript'
import './upload-manuscript.css'

/** Picks a Word file, sends it, and opens its draft; what the author has to look at in it is said first. */
export function ManuscriptForm() {
  const [sent, setSent] = useState<Sent | 'sending' | null>(null)
  const input = useRef<HTMLInputElement>(null)

  async function send(file: File | undefined) {
    if (!file) return
    setSent('sending')
    const answer = await sendManuscript(file)
    // The same file can be picked again after it was mended.
    if (input.current) input.current.value = ''
    if (answer.kind === 'drafted' && answer.notes.length === 0)
      return window.location.assign(addressOf(answer.id))
    setSent(answer)
  }

  const isSending = sent === 'sending'
  return (
    <section className="upload-manuscript" aria-label="上传 Word 稿">
      <button type="button" disabled={isSending} onClick={() => input.current?.click()}>
        上传 Word 稿
      </button>
      <input
        ref={input}
        type="file"
        aria-label="Word 稿"
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        hidden
        onChange={(event) => void send(event.target.files?.[0])}
      />
      <div className="upload-manuscript__said" role="status">
        {isSending && <p>正在读取稿件和图片，图片多时要等一会儿……</p>}
        {sent === null && <p>.docx，不超过 16 MB；标题、小标题、图片一并收下，建成草稿。</p>}
        {sent !== null && sent !== 'sending' && <Answer sent={sent} />}
      </div>
    </section>
  )
}

function Answer({ sent }: { sent: Sent }) {
  if (sent.kind === 'refused') return <p className="upload-manuscript__refusal">{sent.reason}</p>
  return (
    <>
      <p>
        已建立草稿：<a href={addressOf(sent.id)}>{sent.headline}</a>
      </p>
      <ul>
        {sent.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  )
}

const addressOf = (id: number) => `/admin/collections/articles/${id}`
