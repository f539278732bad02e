'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { QrCode } from '@/components/qr-code'
import { LinkForm } from './link-form'
import { LinkList } from './link-list'
import {
  createLink,
  findLinks,
  type LinkCheckpoint,
  revokeLink,
  type StewardLink,
} from './links-api'
import './steward-links.css'

/** On an event, for who runs it: the links by which its stewards reach the check-in page. */
export function StewardLinks() {
  const { id } = useDocumentInfo()
  const endsAt = useFormFields(([fields]) => fields.endDate?.value ?? fields.startDate?.value)
  const [links, setLinks] = useState<StewardLink[]>([])
  const [checkpoints, setCheckpoints] = useState<LinkCheckpoint[]>([])
  const [made, setMade] = useState<string | null>(null)
  const [message, setMessage] = useState('')

  const load = useCallback(async () => {
    if (!id) return
    const found = await findLinks(id)
    if ('error' in found) return setMessage(found.error)
    setLinks(found.links)
    setCheckpoints(found.checkpoints)
  }, [id])
  useEffect(() => void load(), [load])
  if (!id) return null

  async function create(link: Parameters<typeof createLink>[1]) {
    const answer = await createLink(id ?? '', link)
    if ('error' in answer) return setMessage(answer.error)
    setMade(answer.link)
    setMessage('链接只显示这一次，请当面扫码或用可靠的方式交给本人。')
    await load()
  }

  async function revoke({ id: link, label }: StewardLink) {
    if (!window.confirm(`收回“${label}”的签到链接？拿着它的人立刻不能再签到。`)) return
    const answer = await revokeLink(id ?? '', link)
    setMessage('error' in answer ? answer.error : answer.message)
    setMade(null)
    await load()
  }

  return (
    <section className="steward-links" aria-labelledby="steward-links">
      <h3 id="steward-links">签到链接</h3>
      <p>活动当天，志愿者凭链接打开签到页，用手机扫票、发纪念品，不需要账号。</p>
      <LinkForm checkpoints={checkpoints} endsAt={String(endsAt ?? '')} onCreate={create} />
      <p role="status">{message}</p>
      {made && (
        <div className="steward-link-made">
          <QrCode text={made} label="扫码打开签到页" />
          <input readOnly value={made} aria-label="签到链接" onFocus={(e) => e.target.select()} />
        </div>
      )}
      <LinkList links={links} onRevoke={revoke} />
    </section>
  )
}
