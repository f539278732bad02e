'use client'

import { useAuth, useDocumentDrawer, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import '../acts.css'
import './loans-panel.css'
import { type Loan, loanOf } from './loans-api'

/** Beside a published story: on which other unions' pages it stands; the city desk changes it in Payload's own form. */
export function LoansPanel() {
  const { id, hasPublishedDoc } = useDocumentInfo()
  const { permissions } = useAuth()
  const [loan, setLoan] = useState<Loan | null>(null)
  const [LoanDrawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({
    collectionSlug: 'loans',
    id: loan?.id,
  })
  const refresh = useCallback(async () => setLoan(id ? await loanOf(id) : null), [id])
  useEffect(() => void refresh(), [refresh])

  const unions = loan?.unions ?? []
  const mayLend = hasPublishedDoc && Boolean(permissions?.collections?.loans?.create)
  if (!id || (!mayLend && unions.length === 0)) return null
  const onSave = () => {
    closeDrawer()
    void refresh()
  }

  return (
    <section className="loans-panel" aria-labelledby="loans-panel">
      <h3 id="loans-panel">转登</h3>
      {unions.length > 0 ? (
        <ul>
          {unions.map((union) => (
            <li key={union.id}>{union.name}</li>
          ))}
        </ul>
      ) : (
        <p>只在所属工会的页面上。</p>
      )}
      {mayLend && (
        <div className="acts">
          <button type="button" onClick={openDrawer}>
            {unions.length > 0 ? '调整转登' : '转登到其他工会'}
          </button>
          <LoanDrawer initialData={{ story: id }} onSave={onSave} />
        </div>
      )}
    </section>
  )
}
