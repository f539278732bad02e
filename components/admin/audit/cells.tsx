import type { DefaultServerCellComponentProps } from 'payload'
import { auditActionLabel, auditAddressLabel } from '@/domain/audit-words'

type Props = DefaultServerCellComponentProps

/** What was done, in Chinese; the way into the entry. */
export function ActionCell({ cellData, rowData }: Props) {
  return <a href={`/admin/collections/audit-log/${rowData.id}`}>{auditActionLabel(cellData)}</a>
}

/** The collection or global by the name that the navigation gives it. */
export function SubjectCell({ cellData, payload }: Props) {
  const { collections, globals } = payload.config
  const label =
    collections.find(({ slug }) => slug === cellData)?.labels.plural ??
    globals.find(({ slug }) => slug === cellData)?.label
  return <span>{typeof label === 'string' ? label : cellData}</span>
}

export function AddressCell({ cellData }: Props) {
  return <span>{auditAddressLabel(cellData)}</span>
}
