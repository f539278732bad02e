import { bare, fold } from '../page-import/fold'

type Named = { id: number; name: string; shortName?: string | null }

const plain = (name: string) => bare(fold(name))

/**
 * The stored union or column that a printed name means: the full or the short name, or the full name with or without
 * the city in front (临江市东湖区总工会 and 东湖区总工会). A name that fits two means neither.
 */
export function matchName<T extends Named>(printed: string, stored: T[]): T | null {
  const wanted = plain(printed)
  if (wanted === '') return null
  const same = (doc: T) => [doc.name, doc.shortName ?? ''].some((name) => plain(name) === wanted)
  const exact = stored.find(same)
  if (exact) return exact
  if (wanted.length < 5) return null
  const close = stored.filter(({ name }) => {
    const full = plain(name)
    return full.length >= 5 && (full.endsWith(wanted) || wanted.endsWith(full))
  })
  return close.length === 1 ? (close[0] ?? null) : null
}
