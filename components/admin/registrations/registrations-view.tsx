import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { RegistrationsDesk } from './registrations-desk'

/** 报名名单, beside an event's form. */
export function RegistrationsView({ doc }: DocumentViewServerProps) {
  return (
    <Gutter>
      <RegistrationsDesk event={doc.id} name={String(doc.name ?? '')} />
    </Gutter>
  )
}
