import { useState } from 'react'

/** Copies a text; where the browser does not let it (no TLS), it is marked with the mouse as any text. */
export function CopyButton({ text }: { text: string }) {
  const [isCopied, setCopied] = useState(false)
  if (text === '' || typeof navigator === 'undefined' || !navigator.clipboard) return null
  return (
    <button
      type="button"
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
    >
      {isCopied ? '已复制' : '复制'}
    </button>
  )
}
