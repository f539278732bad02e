/**
 * What the audit log keeps of a document: the named fields, or all of them where none are named; documents they refer
 * to by their numbers alone, as the log outlives what it would otherwise copy.
 */
export function auditFacts(doc: unknown, fields?: readonly string[]): Record<string, unknown> {
  if (typeof doc !== 'object' || doc === null) return {}
  const entries = Object.entries(doc).filter(([name]) => fields?.includes(name) ?? true)
  return Object.fromEntries(entries.map(([name, value]) => [name, reference(value)]))
}

/** Rows of a list have ids too, but theirs are strings. */
function reference(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reference)
  const isDocument =
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
  return isDocument ? value.id : value
}
