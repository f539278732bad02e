/** What an administrator narrows the audit log by; days are YYYY-MM-DD in Shanghai, both included, empty for any. */
export type AuditFilter = {
  collection: string
  action: string
  document: string
  from: string
  until: string
}

export const AUDIT_FILTER_NAMES = ['collection', 'action', 'document', 'from', 'until'] as const

/** The filter as Payload's list understands it in its address; empty where nothing is asked. */
export function auditFilterQuery(filter: AuditFilter): string {
  const conditions: [string, string, string][] = [
    ['collection', 'equals', filter.collection],
    ['action', 'equals', filter.action],
    ['document', 'equals', filter.document.trim()],
    ['at', 'greater_than_equal', filter.from && `${filter.from}T00:00:00.000+08:00`],
    ['at', 'less_than_equal', filter.until && `${filter.until}T23:59:59.999+08:00`],
  ]
  const asked = conditions.filter(([, , value]) => value !== '')
  return new URLSearchParams(
    asked.map(([field, operator, value], i) => [
      `where[or][0][and][${i}][${field}][${operator}]`,
      value,
    ]),
  ).toString()
}

/** Reads the filter back out of a list's address; what something else wrote there is left out. */
export function auditFilterOf(search: URLSearchParams): AuditFilter {
  const filter: AuditFilter = { collection: '', action: '', document: '', from: '', until: '' }
  for (const [key, value] of search) {
    const [, field = '', operator] =
      /^where\[or\]\[0\]\[and\]\[\d+\]\[(\w+)\]\[(\w+)\]$/.exec(key) ?? []
    if (field === 'collection' || field === 'action' || field === 'document') filter[field] = value
    if (field === 'at')
      filter[operator === 'less_than_equal' ? 'until' : 'from'] = value.slice(0, 10)
  }
  return filter
}
