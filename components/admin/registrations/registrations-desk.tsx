'use client'

import { useState } from 'react'
import { DeskActs } from './desk-acts'
import { DeskFigures } from './desk-figures'
import { DeskFilter } from './desk-filter'
import { ExportForm } from './export-form'
import { RegistrationTable } from './registration-table'
import './registrations.css'
import { MessageForm } from './message-form'
import { usePrinting } from './use-printing'
import { useRegistrations } from './use-registrations'

type Props = { event: string | number; name: string }

/** The editor's desk of an event: who registered, in which state, and what is to be done with them. */
export function RegistrationsDesk({ event, name }: Props) {
  const { asked, setAsked, list, error, reload } = useRegistrations(event)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const print = usePrinting(asked, setAsked, list)
  const onDone = () => {
    setChosen(new Set())
    void reload()
  }
  return (
    <div className="registrations">
      <h2>
        <span className="registrations__print">{name}　</span>报名名单
      </h2>
      <p role="alert">{error}</p>
      {list && (
        <>
          <DeskFigures list={list} />
          <DeskFilter asked={asked} onAsk={setAsked} list={list} />
          <DeskActs event={event} chosen={[...chosen]} onDone={onDone} />
          <RegistrationTable event={event} list={list} chosen={chosen} onChoose={setChosen} />
          {list.total > list.registrations.length && (
            <button type="button" onClick={() => setAsked({ ...asked, limit: asked.limit + 200 })}>
              再看 {Math.min(200, list.total - list.registrations.length)} 人
            </button>
          )}
          <MessageForm event={event} list={list} chosen={[...chosen]} onDone={onDone} />
          <ExportForm event={event} onPrint={print} />
        </>
      )}
    </div>
  )
}
