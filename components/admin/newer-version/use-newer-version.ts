import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormFields,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { StoredStory } from './compare'

/**
 * The version that somebody else has saved since the form's own, or null. Asked of the server when a save has failed
 * (the form then hands out a new context) and when the window comes to the front again.
 */
export function useNewerVersion() {
  const { id } = useDocumentInfo()
  const form = useForm()
  const isModified = useFormModified()
  const isSaving = [useFormProcessing(), useFormBackgroundProcessing()].some(Boolean)
  const basis = useFormFields(([fields]) => fields.updatedAt?.value)
  const now = useRef({ basis, isSaving })
  now.current = { basis, isSaving }
  const [newer, setNewer] = useState<StoredStory | null>(null)

  const look = useCallback(async () => {
    if (!id) return
    const answer = await fetch(`/api/articles/${id}?draft=true&depth=0`, {
      credentials: 'same-origin',
    }).catch(() => null)
    if (!answer?.ok) return
    const stored: StoredStory = await answer.json()
    // One's own save may have come back meanwhile, or be under way.
    if (now.current.isSaving || typeof now.current.basis !== 'string') return
    const isNewer = Date.parse(stored.updatedAt) !== Date.parse(now.current.basis)
    setNewer(isNewer ? stored : null)
  }, [id])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new context is what tells of a failed save
  useEffect(() => {
    if (isModified) void look()
  }, [form, look])
  useEffect(() => {
    window.addEventListener('focus', look)
    return () => window.removeEventListener('focus', look)
  }, [look])

  // What stands in the form is nowhere else: leaving the page would lose it.
  const isAtStake = newer !== null && isModified
  useEffect(() => {
    if (!isAtStake) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAtStake])

  return { newer, forget: () => setNewer(null) }
}
