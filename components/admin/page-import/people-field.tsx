'use client'

import { useState } from 'react'
import { TextField } from './text-field'

type Props = { label: string; names: string[]; onChange: (names: string[]) => void }

/** Names as one line, parted by 、 , or blanks; what is being typed stands as it is typed. */
export function PeopleField({ label, names, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const isTyped = typed !== null && namesIn(typed).join() === names.join()
  return (
    <TextField
      label={label}
      value={isTyped ? typed : names.join('、')}
      onChange={(value) => {
        setTyped(value)
        onChange(namesIn(value))
      }}
    />
  )
}

const namesIn = (line: string): string[] => line.split(/[、,，;；\s]+/).filter(Boolean)
