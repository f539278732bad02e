'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useRef, useState } from 'react'
import { MAX_PAGE_BYTES } from '@/domain/page-import/decode'
import { type Preview, previewPage } from './import-api'
import styles from './page-import.module.css'

type Props = {
  typed: string
  onType: (text: string) => void
  onRead: (preview: Preview) => void
}

const TOO_LARGE = '文件超过 2 MB，不像是一个版面的文字，请拆分后再导入。'

/** Paste the page, or choose its file. */
export function PageEntry({ typed, onType, onRead }: Props) {
  const file = useRef<HTMLInputElement>(null)
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function read(event: FormEvent) {
    event.preventDefault()
    const chosen = file.current?.files?.[0]
    const size = chosen?.size ?? new Blob([typed]).size
    if (size > MAX_PAGE_BYTES) return setProblem(TOO_LARGE)
    if (!chosen && typed.trim() === '') return setProblem('请粘贴版面文字，或选择一个文件。')
    setReading(true)
    setProblem(null)
    const answer = await previewPage(chosen ? { file: chosen } : { text: typed })
    setReading(false)
    if (answer.kind === 'refused') return setProblem(answer.problems[0]?.message ?? null)
    onType(answer.value.text)
    onRead(answer.value)
  }

  const error = problem ? 'page-problem' : undefined
  return (
    <form className={styles.entry} onSubmit={read}>
      <p className={styles.hint}>
        从数字报复制，或由 OCR 识别的一个版面，纯文本或 Markdown
        都可以。只建立草稿，不会发布任何内容。
      </p>
      {problem && (
        <p className={styles.problem} id="page-problem" role="alert">
          {problem}
        </p>
      )}
      <label className={styles.field}>
        版面文字
        <textarea
          rows={16}
          value={typed}
          onChange={(event) => onType(event.target.value)}
          aria-describedby={error}
          aria-invalid={problem !== null}
        />
      </label>
      <label className={styles.field}>
        或选择文件（.txt、.md，UTF-8 或 GB18030，最大 2 MB）
        <input ref={file} type="file" accept=".txt,.md,text/plain,text/markdown" />
      </label>
      <div className={styles.actions}>
        <Button type="submit" disabled={isReading}>
          {isReading ? '正在识别…' : '识别版面'}
        </Button>
      </div>
    </form>
  )
}
