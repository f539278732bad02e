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
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if ('id' in value && typeof value.id === 'number') return value.id
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, reference(inner)]))
}
