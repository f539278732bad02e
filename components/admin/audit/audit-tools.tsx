import type { ServerProps } from 'payload'
import { AUDIT_ACTIONS } from '@/domain/audit-words'
import { AuditFilterForm } from './audit-filter-form'

/** Above the audit log: what to look for, and the way out as a table. */
export function AuditTools({ payload }: ServerProps) {
  const { collections, globals } = payload.config
  const subjects = [
    ...collections
      .filter(({ admin }) => !admin.hidden)
      .map(({ slug, labels }) => ({ value: slug, label: String(labels.plural) })),
    ...globals.map(({ slug, label }) => ({ value: slug as string, label: String(label) })),
  ]
  const actions = Object.entries(AUDIT_ACTIONS).map(([value, label]) => ({ value, label }))
  return <AuditFilterForm subjects={subjects} actions={actions} />
}
