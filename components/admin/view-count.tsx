'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { formatMonthDay, startOfDay } from '@/domain/dates'
import type { ViewCount as Count } from '@/domain/view-count'
import './views.css'
import { viewsOf } from './views-api'

/** 阅读量 in the side column of a document, for those who may know it. */
export function ViewCount() {
  const { id, collectionSlug } = useDocumentInfo()
  const [count, setCount] = useState<Count | null>(null)
  useEffect(() => {
    if (id && collectionSlug) void viewsOf(collectionSlug, id).then(setCount)
  }, [id, collectionSlug])
  if (!count) return null
  return (
    <section className="views" aria-label="阅读量">
      <h3>阅读量</h3>
      <dl>
        <div>
          <dt>今日</dt>
          <dd>{count.today}</dd>
        </div>
        <div>
          <dt>七日</dt>
          <dd>{count.week}</dd>
        </div>
        <div>
          <dt>总计</dt>
          <dd>{count.total}</dd>
        </div>
      </dl>
      <Bars days={count.days} />
    </section>
  )
}

const HEIGHT = 40

/** Thirty days as thirty bars; the highest is as high as the drawing. */
function Bars({ days }: { days: Count['days'] }) {
  const most = Math.max(...days.map(({ views }) => views))
  if (most === 0) return null
  const first = formatMonthDay(startOfDay(days[0]?.day ?? ''))
  return (
    <>
      <svg
        viewBox={`0 0 ${days.length * 4} ${HEIGHT}`}
        role="img"
        aria-label={`三十天来每日的阅读量，最多的一天${most}次`}
      >
        {days.map(({ day, views }, place) => {
          const height = (views / most) * HEIGHT
          return (
            <rect key={day} x={place * 4} y={HEIGHT - height} width="3" height={height}>
              <title>{`${formatMonthDay(startOfDay(day))} ${views}次`}</title>
            </rect>
          )
        })}
      </svg>
      <p className="views-days">
        <span>{first}</span>
        <span>今日</span>
      </p>
    </>
  )
}
