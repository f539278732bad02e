'use client'

import { useState } from 'react'
import { DraftsMade } from './drafts-made'
import type { Created, Preview } from './import-api'
import { PageCheck } from './page-check'
import { PageEntry } from './page-entry'

type Step =
  | { kind: 'enter' }
  | { kind: 'check'; preview: Preview }
  | { kind: 'made'; created: Created }

/** The three steps of an import: bring the text, check what was understood, see what was made. */
export function PageImporter() {
  const [step, setStep] = useState<Step>({ kind: 'enter' })
  // Kept here, so that who goes back finds what was typed.
  const [typed, setTyped] = useState('')
  switch (step.kind) {
    case 'enter':
      return (
        <PageEntry
          typed={typed}
          onType={setTyped}
          onRead={(preview) => setStep({ kind: 'check', preview })}
        />
      )
    case 'check':
      return (
        <PageCheck
          preview={step.preview}
          onBack={() => setStep({ kind: 'enter' })}
          onMade={(created) => setStep({ kind: 'made', created })}
        />
      )
    case 'made':
      return (
        <DraftsMade
          created={step.created}
          onAgain={() => {
            setTyped('')
            setStep({ kind: 'enter' })
          }}
        />
      )
  }
}
