'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { openFrontPage, SECONDARY_STORIES } from '@/domain/front-page'
import { picksInForm } from './picks-in-form'
import { findStories, type Story } from './stories-api'
import './front-page.css'

type Found = { picked: Story[]; latest: Story[] }

/** Above the picks: what will stand in each place once they are saved, and whether by hand or by date. */
export function StandingStories() {
  const [fields] = useAllFormFields()
  const { lead, secondary } = picksInForm(fields)
  const asked = [lead ?? [], ...secondary].flat().join(',')
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let isCurrent = true
    const ids = asked === '' ? [] : asked.split(',').map(Number)
    void findStories(ids, SECONDARY_STORIES + 1).then((stories) => {
      if (isCurrent) setFound(stories)
    })
    return () => {
      isCurrent = false
    }
  }, [asked])
  if (!found) return null

  const opening = openFrontPage(found.picked, lead, found.latest, SECONDARY_STORIES)
  const stories = opening.lead ? [opening.lead, ...opening.secondary] : []
  const isPicked = ({ id }: Story) => found.picked.some((story) => story.id === id)
  const fallen = new Set(asked.split(',').filter(Boolean)).size - found.picked.length
  return (
    <section className="standing-stories" aria-labelledby="standing-stories">
      <h3 id="standing-stories">保存后首页这样登</h3>
      <ol>
        {stories.map((story, place) => (
          <li key={story.id}>
            <span className="standing-stories__place">{place === 0 ? '头条' : `要闻${place}`}</span>
            <span className="standing-stories__headline">{story.headline}</span>
            <span className="standing-stories__by">
              {[story.union, isPicked(story) ? '编定' : '补位'].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {fallen > 0 && (
        <p role="status">所选稿件有{fallen}篇已经撤下，不再登出，后面的依次递补；保存时移出。</p>
      )}
    </section>
  )
}
