'use client'

import { useSearchParams } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { AUDIT_FILTER_NAMES, auditFilterOf, auditFilterQuery } from '@/domain/audit-filter'
import '../acts.css'
import './audit.css'
import { saveExport } from './save-export'

type Option = { value: string; label: string }
type Props = { subjects: Option[]; actions: Option[] }

const LIST = '/admin/collections/audit-log'

/** Narrows the list by its address, and exports what the list shows. */
export function AuditFilterForm({ subjects, actions }: Props) {
  const search = new URLSearchParams(useSearchParams().toString())
  const filter = auditFilterOf(search)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const value = (name: string) => String(form.get(name) ?? '')
    const [collection, action, document, from, until] = AUDIT_FILTER_NAMES.map(value) as [
      string,
      string,
      string,
      string,
      string,
    ]
    window.location.assign(
      `${LIST}?${auditFilterQuery({ collection, action, document, from, until })}`,
    )
  }

  async function save() {
    setBusy(true)
    setProblem(await saveExport(search))
    setBusy(false)
  }

  return (
    <form className="audit-filter" onSubmit={show} key={search.toString()}>
      <Choice name="collection" label="对象" options={subjects} chosen={filter.collection} />
      <Choice name="action" label="操作" options={actions} chosen={filter.action} />
      <Input name="document" label="编号" value={filter.document} />
      <Input name="from" label="起" type="date" value={filter.from} />
      <Input name="until" label="止" type="date" value={filter.until} />
      <p className="acts audit-acts">
        <button type="submit">查看</button>
        <a href={LIST}>全部</a>
        <button type="button" onClick={() => void save()} disabled={busy}>
          {busy ? '正在导出…' : '导出表格（CSV）'}
        </button>
      </p>
      {problem && (
        <p className="audit-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}

function Choice(props: { name: string; label: string; options: Option[]; chosen: string }) {
  return (
    <label>
      {props.label}
      <select name={props.name} defaultValue={props.chosen}>
        <option value="">不限</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

function Input(props: { name: string; label: string; type?: string; value: string }) {
  return (
    <label>
      {props.label}
      <input name={props.name} type={props.type ?? 'text'} defaultValue={props.value} />
    </label>
  )
}
