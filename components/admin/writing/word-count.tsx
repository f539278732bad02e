'use client'

import { useFormFields } from '@payloadcms/ui'
import type { RichTextState } from '@/domain/rich-text'
import { storyLength } from '@/domain/story-length'
import './writing.css'

/** Below the body: how long it is now. */
export function WordCount() {
  const body = useFormFields(([fields]) => fields.body?.value) as RichTextState | undefined
  const { characters, paragraphs, pictures } = storyLength(body)
  return (
    <p className="word-count">
      正文 <strong>{characters.toLocaleString('zh-CN')}</strong> 字 · {paragraphs} 段
      {pictures > 0 && ` · 图片 ${pictures} 张`}
    </p>
  )
}
