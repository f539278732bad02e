'use client'

import { useFormFields } from '@payloadcms/ui'
import { HeadlineStack } from '@/components/headline-stack'
import './writing.css'

/** 引题, 主题 and 副题 as they will stand over the story and in a list, in the site's own type. */
export function HeadlinePreview() {
  const words = useFormFields(([fields]) => ({
    kicker: said(fields.kicker?.value),
    headline: said(fields.headline?.value),
    deck: said(fields.deck?.value),
  }))
  if (!words.headline) return null
  return (
    <figure className="headline-preview" aria-label="标题的样子">
      <div className="headline-preview__page">
        <HeadlineStack {...words} size="lead" level={2} />
      </div>
      <div className="headline-preview__list">
        <HeadlineStack {...words} size="minor" level={3} />
      </div>
      <figcaption>上：稿件页；下：列表。主题 {[...words.headline].length} 字</figcaption>
    </figure>
  )
}

const said = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
