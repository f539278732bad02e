'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import '../acts.css'
import { findOpenUnions, mergeInto, type UnionChoice } from './unions-api'

/** On a union's page, for administrators: everything of it goes over to another. */
export function MergeUnion() {
  const { id } = useDocumentInfo()
  const [unions, setUnions] = useState<UnionChoice[]>([])
  const [into, setInto] = useState('')
  const [answer, setAnswer] = useState('')
  useEffect(() => {
    void findOpenUnions().then(setUnions)
  }, [])
  if (!id) return null

  async function merge() {
    const name = unions.find((union) => String(union.id) === into)?.name
    if (!name) return setAnswer('请先选定并入的工会。')
    const question = `这个工会的稿件、活动、账号等全部归入“${name}”，原网址转到新页，账号须重新登录。不能撤销。确定？`
    if (!window.confirm(question)) return
    setAnswer('正在归并…')
    setAnswer(await mergeInto(id ?? '', into))
  }

  return (
    <div className="acts">
      <label>
        并入
        <select value={into} onChange={(event) => setInto(event.target.value)}>
          <option value="">请选择工会</option>
          {unions
            .filter((union) => union.id !== id)
            .map((union) => (
              <option key={union.id} value={union.id}>
                {union.name}
              </option>
            ))}
        </select>
      </label>
      <button type="button" onClick={() => void merge()}>
        归并工会
      </button>
      <p role="status">{answer}</p>
    </div>
  )
}
