import { z } from 'zod'
import { CRAFTSMAN_LEVELS, type CraftsmanLevel } from './craftsman'
import { addressOf, readQuery } from './read-query'
import { unionsWithin } from './unions-within'

export type CraftsmanChoice = {
  level: CraftsmanLevel | null
  /** The slug of a union; its own craftsmen and those of the unions below it. */
  union: string | null
  trade: string | null
}

type Union = { id: number; parent: number | null; slug: string }
type Listed = { level: CraftsmanLevel; trade: string; union: { id: number } | null }

/**
 * What a query string asks of the gallery.
 *
 * @param known the unions there are, and the trades that craftsmen have: others are left aside
 */
export function readCraftsmanChoice(
  query: URLSearchParams,
  known: { unions: readonly { slug: string }[]; trades: readonly string[] },
): { choice: CraftsmanChoice; ignored: boolean } {
  const { values, ignored } = readQuery(query, {
    level: z.enum(Object.keys(CRAFTSMAN_LEVELS) as [CraftsmanLevel, ...CraftsmanLevel[]]),
    union: z.string().refine((slug) => known.unions.some((union) => union.slug === slug)),
    trade: z.string().refine((trade) => known.trades.includes(trade)),
  })
  return { choice: values, ignored }
}

export const craftsmenAddress = (choice: CraftsmanChoice): string => addressOf('/craftsmen', choice)

/** The craftsmen that a choice leaves; the order stays. */
export function chooseCraftsmen<C extends Listed>(
  craftsmen: readonly C[],
  { level, union, trade }: CraftsmanChoice,
  unions: readonly Union[],
): C[] {
  const top = unions.find(({ slug }) => slug === union)
  const within = top && unionsWithin(unions, top.id)
  return craftsmen.filter(
    (craftsman) =>
      (!level || craftsman.level === level) &&
      (!trade || craftsman.trade === trade) &&
      (!within || (craftsman.union !== null && within.has(craftsman.union.id))),
  )
}

const pinyin = new Intl.Collator('zh-CN')

/** The trades there are, each once, in the order of pinyin. */
export const tradesOf = (craftsmen: readonly Pick<Listed, 'trade'>[]): string[] =>
  [...new Set(craftsmen.map(({ trade }) => trade))].sort(pinyin.compare)
