import type { SanitizedConfig } from 'payload'

/** The Chinese name of every collection and global, by slug. */
export function subjectLabels(config: SanitizedConfig): Record<string, string> {
  const collections = config.collections.map(({ slug, labels }) => [slug, labels.plural])
  const globals = config.globals.map(({ slug, label }) => [slug, label])
  return Object.fromEntries(
    [...collections, ...globals].map(([slug, label]) => [
      slug,
      typeof label === 'string' ? label : slug,
    ]),
  )
}
