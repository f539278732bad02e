'use client'

import { Button, useForm } from '@payloadcms/ui'
import type { UIFieldClientProps } from 'payload'

/** Moves a number that an import found into the ad desk's own numbers; saving the form makes it so. */
export function AcceptPhone({ path }: UIFieldClientProps) {
  const { addFieldRow, getDataByPath, removeFieldRow, setModified } = useForm()
  const rowPath = path.split('.').slice(0, -1)
  const rowIndex = Number(rowPath.at(-1))

  function accept() {
    const number = getDataByPath<string>([...rowPath, 'number'].join('.'))
    addFieldRow({
      path: 'phones',
      schemaPath: 'phones',
      subFieldState: { number: { value: number, initialValue: number, valid: true } },
    })
    removeFieldRow({ path: 'proposals', rowIndex })
    setModified(true)
  }

  return (
    <Button buttonStyle="secondary" size="small" onClick={accept}>
      采纳
    </Button>
  )
}
