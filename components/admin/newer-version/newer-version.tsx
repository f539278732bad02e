'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useMemo, useState } from 'react'
import { type Choice, mergeBody } from '@/domain/save-conflict/merge-body'
import { BodyChoices } from './body-choices'
import { bodyOf, compareWithForm, type StoredStory } from './compare'
import { FieldChoices } from './field-choices'
import './newer-version.css'
import { useNewerVersion } from './use-newer-version'

/** Above the words of a story that somebody else has saved meanwhile: both texts side by side, piece by piece. */
export function NewerVersion() {
  const { newer, forget } = useNewerVersion()
  const isModified = useFormModified()
  if (!newer) return null
  const at = new Date(newer.updatedAt).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai' })
  return (
    <section className="newer-version" aria-labelledby="newer-version">
      <h2 id="newer-version">这篇稿件已有更新的版本</h2>
      <p role="status">
        {at} 另有一次保存。您写的都还在本页，没有存入；对方存的也没有动。
        {isModified && '请逐处选定后保存，两个版本都留在版本记录里。'}
      </p>
      {isModified ? (
        <Choices key={newer.updatedAt} newer={newer} onSaved={forget} />
      ) : (
        <button type="button" onClick={() => window.location.reload()}>
          载入新版本
        </button>
      )}
    </section>
  )
}

function Choices({ newer, onSaved }: { newer: StoredStory; onSaved: () => void }) {
  const { id } = useDocumentInfo()
  const form = useForm()
  // What is saved is what is shown, also when somebody types on meanwhile.
  const [fields] = useAllFormFields()
  const { fields: conflicts, body } = useMemo(() => compareWithForm(fields, newer), [fields, newer])
  const [picked, setPicked] = useState<Record<string, Choice>>({})
  const choose = (name: string, choice: Choice) => setPicked({ ...picked, [name]: choice })

  async function save() {
    const theirs = conflicts.filter(
      ({ name, suggested }) => (picked[name] ?? suggested) === 'theirs',
    )
    const overrides: Record<string, unknown> = {
      _status: 'draft',
      updatedAt: newer.updatedAt,
      ...Object.fromEntries(theirs.map(({ name }) => [name, newer[name] ?? null])),
    }
    const differing = body.filter((part) => part.kind === 'differs')
    const frame = bodyOf(form.getData()) ?? bodyOf(newer)
    if (differing.length > 0 && frame) {
      const choices = differing.map(({ suggested }, place) => picked[`body.${place}`] ?? suggested)
      overrides.body = mergeBody(frame, body, choices)
    }
    // No autosave: a version of its own, so that the other's is kept in the list of versions.
    const saved = await form.submit({
      action: `/api/articles/${id}?depth=0&draft=true`,
      method: 'PATCH',
      overrides,
      skipValidation: true,
    })
    if (saved?.res?.ok) onSaved()
  }

  return (
    <>
      {conflicts.length === 0 && body.every(({ kind }) => kind === 'same') && (
        <p>两个版本的文字没有差别，保存即可。</p>
      )}
      <FieldChoices conflicts={conflicts} picked={picked} onChoose={choose} />
      <BodyChoices parts={body} picked={picked} onChoose={choose} />
      <button type="button" onClick={() => void save()}>
        按以上选择保存
      </button>
    </>
  )
}
