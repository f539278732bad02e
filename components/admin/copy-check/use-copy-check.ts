import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type Checked, copyCheckOf, decide, type Finding } from './copy-check-api'

/** What copy-check finds in the stored words: asked again after every save, and after every decision. */
export function useCopyCheck() {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const form = useForm()
  const isModified = useFormModified()
  const updatedAt = useFormFields(([fields]) => fields.updatedAt?.value)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const latest = useRef(0)

  const ask = useCallback(async () => {
    if (!id) return
    const turn = ++latest.current
    const found = await copyCheckOf(collectionSlug, id)
    // Of two saves in a row the later one's answer counts, whichever comes first.
    if (turn === latest.current && found) setChecked(found)
  }, [id, collectionSlug])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new moment of saving is what asks again
  useEffect(() => {
    void ask()
  }, [ask, updatedAt])

  async function settle(said: Parameters<typeof decide>[2]): Promise<boolean> {
    if (!id) return false
    setBusy(true)
    setRefusal('')
    const answer = await decide(collectionSlug, id, said)
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
    isLocked: isBusy || isModified,
    take: (finding: Finding, replacement: string) =>
      settle({ decision: 'taken', finding: finding.key, replacement, updatedAt }),
    letStand: (finding: Finding, why: string) =>
      settle({ decision: 'stood', finding: finding.key, why }),
  }
}
