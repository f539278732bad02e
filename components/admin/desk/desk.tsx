'use client'

import { useEffect, useState } from 'react'
import { formatDateTime, formatMonthDay } from '@/domain/dates'
import './desk.css'
import { askDesk, type Desk as DeskLists } from './desk-api'
import { DeskList } from './desk-list'

type State = { kind: 'loading' } | { kind: 'away' } | { kind: 'ready'; desk: DeskLists }

/** Above the dashboard: what waits for whoever comes in, one click from each. */
export function Desk() {
  const [state, setState] = useState<State>({ kind: 'loading' })
  useEffect(() => {
    void askDesk().then((desk) => setState(desk ? { kind: 'ready', desk } : { kind: 'away' }))
  }, [])
  if (state.kind === 'loading') return <p role="status">正在取您的待办……</p>
  if (state.kind === 'away') return <p role="alert">暂时取不到待办，请稍后刷新。</p>
  return <Lists desk={state.desk} />
}

function Lists({
  desk: { waiting, inWork, events, notices, advertisements },
}: {
  desk: DeskLists
}) {
  return (
    <div className="desk">
      <DeskList
        title="待我办理"
        empty="没有等您办理的稿件。"
        rows={waiting.map(({ id, headline, union, state, urgent, since }) => ({
          href: `/admin/collections/articles/${id}`,
          words: headline,
          mark: urgent ? '急稿' : null,
          notes: [state, union, since && `${formatMonthDay(since)}提交`],
        }))}
      />
      <section aria-labelledby="desk-in-work">
        <h2 id="desk-in-work">在编稿件</h2>
        <ul className="desk__states">
          {inWork.map(({ state, label, count }) => (
            <li key={state}>
              <a href={listOf(state)}>
                {label} <strong>{count}</strong>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <DeskList
        title="本周活动"
        empty="本周没有活动。"
        rows={events.map(({ id, name, startDate, place }) => ({
          href: `/admin/collections/events/${id}`,
          words: name,
          mark: null,
          notes: [formatDateTime(startDate), place],
        }))}
      />
      {notices && (
        <DeskList
          title="待报价启事"
          empty="没有待报价的启事。"
          rows={notices.map(({ id, number }) => ({
            href: `/admin/collections/notices/${id}`,
            words: number,
            mark: null,
            notes: [],
          }))}
        />
      )}
      {advertisements && (
        <DeskList
          title="即将到期的广告"
          empty="七日内没有到期的广告。"
          rows={advertisements.map(({ id, advertiser, endsAt }) => ({
            href: `/admin/collections/advertisements/${id}`,
            words: advertiser,
            mark: null,
            notes: [`${formatMonthDay(endsAt)}到期`],
          }))}
        />
      )}
    </div>
  )
}

const listOf = (state: string) =>
  `/admin/collections/articles?where[or][0][and][0][review.state][equals]=${state}`
