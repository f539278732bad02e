import { z } from 'zod'
import { addressOf, readQuery } from './read-query'
import { ACHIEVEMENT_KINDS, STUDIO_LEVELS, type StudioLevel } from './studio'

/** What the ledger can be sorted by; figures begin with the largest, names and years with the first. */
export const STUDIO_SORTS = {
  name: '名称',
  founded: '成立年份',
  ...ACHIEVEMENT_KINDS,
  total: '成果总数',
} as const
export type StudioSortKey = keyof typeof STUDIO_SORTS
export type StudioSort = { key: StudioSortKey; reversed: boolean }

export type StudioChoice = {
  /** The slug of a union; its own studios and those of the unions below it. */
  union: string | null
  field: string | null
  level: StudioLevel | null
  /** Null: the highest level first, the oldest first within it. */
  sort: StudioSort | null
}

export const NO_STUDIO_CHOICE: StudioChoice = { union: null, field: null, level: null, sort: null }

const keysOf = <T extends object>(labels: T) => Object.keys(labels) as [keyof T, ...(keyof T)[]]

/**
 * What a query string asks of the list.
 *
 * @param known the unions there are, and the fields that studios have: others are left aside
 */
export function readStudioChoice(
  query: URLSearchParams,
  known: { unions: readonly { slug: string }[]; fields: readonly string[] },
): { choice: StudioChoice; ignored: boolean } {
  const { values, ignored } = readQuery(query, {
    union: z.string().refine((slug) => known.unions.some((union) => union.slug === slug)),
    field: z.string().refine((field) => known.fields.includes(field)),
    level: z.enum(keysOf(STUDIO_LEVELS)),
    sort: z
      .string()
      .transform((value) => ({ key: value.replace(/^-/, ''), reversed: value.startsWith('-') }))
      .pipe(z.object({ key: z.enum(keysOf(STUDIO_SORTS)), reversed: z.boolean() })),
  })
  return { choice: values, ignored }
}

export const writtenSort = (sort: StudioSort | null): string | null =>
  sort && `${sort.reversed ? '-' : ''}${sort.key}`

export const studiosAddress = ({ sort, ...choice }: StudioChoice): string =>
  addressOf('/studios', { ...choice, sort: writtenSort(sort) })

/** The link of a column's head: sorts by it, and turns the order round where the list is sorted by it already. */
export const sortedBy = (choice: StudioChoice, key: StudioSortKey): StudioChoice => ({
  ...choice,
  sort: { key, reversed: choice.sort?.key === key && !choice.sort.reversed },
})

/** What `aria-sort` says of a column. */
export function ariaSort(
  { sort }: StudioChoice,
  key: StudioSortKey,
): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined
  const upwards = key === 'name' || key === 'founded'
  return upwards !== sort.reversed ? 'ascending' : 'descending'
}
