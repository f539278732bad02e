'use client'

import { useEffect, useState } from 'react'
import './views.css'
import { type MostViewed, mostViewed } from './views-api'

const KINDS: Record<string, string> = {
  articles: '稿件',
  events: '活动',
  studios: '工作室',
  craftsmen: '工匠',
  pledges: '倡议',
}

type State = { kind: 'loading' } | { kind: 'away' } | { kind: 'ready'; rows: MostViewed[] }

/** The list behind `MostViewed`; it is asked for by the browser, so that the dashboard does not wait for it. */
export function MostViewedList({ whose }: { whose: string }) {
  const [state, setState] = useState<State>({ kind: 'loading' })
  useEffect(() => {
    void mostViewed().then((rows) => setState(rows ? { kind: 'ready', rows } : { kind: 'away' }))
  }, [])
  return (
    <section className="views most-viewed" aria-labelledby="most-viewed">
      <h2 id="most-viewed">阅读量（{whose}，近三十天）</h2>
      <List state={state} />
    </section>
  )
}

function List({ state }: { state: State }) {
  switch (state.kind) {
    case 'loading':
      return <p>正在统计……</p>
    case 'away':
      return <p>暂时取不到阅读量，请稍后刷新。</p>
    case 'ready':
      return state.rows.length === 0 ? (
        <p>还没有人读过，或者刚开始统计。</p>
      ) : (
        <Rows rows={state.rows} />
      )
  }
}

const Rows = ({ rows }: { rows: MostViewed[] }) => (
  <ol>
    {rows.map(({ collection, id, title, views }) => (
      <li key={`${collection}-${id}`}>
        <a href={`/admin/collections/${collection}/${id}`}>{title}</a>
        <span>{KINDS[collection]}</span>
        <span className="views-number">{views}</span>
      </li>
    ))}
  </ol>
)
