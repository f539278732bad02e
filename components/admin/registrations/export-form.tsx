'use client'

import { useState } from 'react'
import { saveWorkbook } from './registrations-api'

type Props = { event: string | number; onPrint: () => void }

/** The list on paper and as a workbook, with masked numbers or, for a purpose, whole ones. */
export function ExportForm({ event, onPrint }: Props) {
  const [isFull, setFull] = useState(false)
  const [reason, setReason] = useState('')
  const [answer, setAnswer] = useState('')
  async function save() {
    setAnswer('正在导出…')
    setAnswer(await saveWorkbook(event, isFull ? { phones: 'full', reason } : { phones: 'masked' }))
  }
  return (
    <section className="registrations__acts">
      <h3>导出和打印</h3>
      <label>
        <input type="checkbox" checked={isFull} onChange={() => setFull(!isFull)} />
        含完整手机号
      </label>
      {isFull && (
        <input
          aria-label="用途"
          placeholder="用途，会记入操作记录"
          value={reason}
          maxLength={100}
          onChange={(changed) => setReason(changed.target.value)}
        />
      )}
      <button type="button" disabled={isFull && reason.trim().length < 4} onClick={save}>
        导出 Excel
      </button>
      <button type="button" onClick={onPrint}>
        打印名单
      </button>
      <p role="status">{answer}</p>
    </section>
  )
}
