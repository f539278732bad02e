'use client'

import { useField, useForm, useRowLabel } from '@payloadcms/ui'
import './front-page.css'

/** The head of a picked story's row: its place, and two buttons that move it without a pointer. */
export function PickLabel() {
  const { rowNumber = 0 } = useRowLabel<{ story?: unknown }>()
  const { moveFieldRow } = useForm()
  const { rows = [] } = useField({ path: 'secondary', hasRows: true })
  const name = `要闻${rowNumber + 1}`
  const move = (to: number) =>
    moveFieldRow({ path: 'secondary', moveFromIndex: rowNumber, moveToIndex: to })
  return (
    <span className="pick-label">
      {name}
      <button
        type="button"
        aria-label={`${name}上移`}
        disabled={rowNumber === 0}
        onClick={() => move(rowNumber - 1)}
      >
        上移
      </button>
      <button
        type="button"
        aria-label={`${name}下移`}
        disabled={rowNumber + 1 >= rows.length}
        onClick={() => move(rowNumber + 1)}
      >
        下移
      </button>
    </span>
  )
}
