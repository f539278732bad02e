import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import {
  type Checked,
  copyCheckOf,
  decide,
  type Finding,
  type Said,
  versionOf,
} from './copy-check-api'

const AUTOSAVED = new Set(['articles', 'events'])

/** What copy-check finds in the stored words: asked again after every save, and after every decision. */
export function useCopyCheck() {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const form = useForm()
  const isModified = useFormModified()
  const isSaving = [useFormProcessing(), useFormBackgroundProcessing()].some(Boolean)
  const updatedAt = useFormFields(([fields]) => fields.updatedAt?.value)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const asked = useRef(0)
  const shown = useRef(0)

  const ask = useCallback(async () => {
    if (!id) return
    const turn = ++asked.current
    const found = await copyCheckOf(collectionSlug, id)
    // An answer never takes the place of a later one; an earlier one is shown until the later one is there.
    if (!found || turn < shown.current) return
    shown.current = turn
    setChecked(found)
  }, [id, collectionSlug])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment of saving is what asks again
  useEffect(() => {
    void ask()
  }, [ask, updatedAt])

  /**
   * What has been typed meanwhile is saved first, so that nothing is lost when the form takes over the server's words.
   *
   * @returns the version that is then the newest, as far as this form knows
   */
  async function save(): Promise<unknown> {
    if (!isModified) return updatedAt
    const answer = await form.submit({
      action: `/api/${collectionSlug}/${id}?depth=0&draft=true&autosave=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      disableSuccessStatus: true,
    })
    return answer?.res?.ok ? versionOf(collectionSlug, id ?? '') : null
  }

  async function settle(say: (updatedAt: unknown) => Said): Promise<boolean> {
    if (!id) return false
    setBusy(true)
    setRefusal('')
    const version = await save()
    const answer = version
      ? await decide(collectionSlug, id, say(version))
      : { kind: 'refused' as const, sentence: '文字没有存上，请稍后再试。' }
    if (answer.kind === 'refused') setRefusal(answer.sentence)
    // The form goes on from what the server has made of the words.
    else if (answer.saved) await form.reset(answer.saved)
    await ask()
    setBusy(false)
    return answer.kind === 'done'
  }

  return {
    checked,
    refusal,
    isModified,
    // Where nothing saves by itself, nothing is saved unasked.
    isLocked: isBusy || isSaving || (isModified && !AUTOSAVED.has(collectionSlug)),
    take: (finding: Finding, replacement: string) =>
      settle((version) => ({
        decision: 'taken',
        finding: finding.key,
        replacement,
        updatedAt: version,
      })),
    letStand: (finding: Finding, why: string) =>
      settle(() => ({ decision: 'stood', finding: finding.key, why })),
  }
}
