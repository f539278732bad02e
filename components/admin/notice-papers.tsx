'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { formatDateTime } from '@/domain/dates'
import { PAPER_TYPES, type PaperType } from '@/domain/paper'

const answer = z.array(
  z.object({
    id: z.number(),
    type: z.enum(Object.keys(PAPER_TYPES) as PaperType[]),
    size: z.number(),
    addedAt: z.string(),
  }),
)

/** What the sender has handed in. Each look at one stands in the audit log. */
export function NoticePapers() {
  const { id } = useDocumentInfo()
  const [papers, setPapers] = useState<z.infer<typeof answer> | null>(null)
  useEffect(() => {
    if (id) void papersOf(id).then(setPapers)
  }, [id])
  if (!papers) return null
  return (
    <section aria-label="证明材料" className="field-type">
      <h4>证明材料</h4>
      {papers.length === 0 && <p>登报人还没有上传。</p>}
      <ul>
        {papers.map((paper) => (
          <li key={paper.id}>
            <a href={`/api/notices/${id}/papers/${paper.id}`}>
              {PAPER_TYPES[paper.type].label}，{Math.ceil(paper.size / 1024)} KB
            </a>
            ，{formatDateTime(paper.addedAt)}
          </li>
        ))}
      </ul>
      <p className="field-description">每次打开都记入操作记录；启事办完九十天后自动删除。</p>
    </section>
  )
}

async function papersOf(notice: string | number) {
  const response = await fetch(`/api/notices/${notice}/papers`)
  return response.ok ? answer.parse(await response.json()) : []
}
