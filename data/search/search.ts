import { type Facets, facetsOf, MOST_COUNTED, totalOf } from '@/domain/search/facets'
import { excerpt, highlight, type Piece } from '@/domain/search/highlight'
import { isFound } from '@/domain/search/is-found'
import { parseQuery, type QueryWord, type SearchQuery } from '@/domain/search/query'
import type { Cursor, SearchRequest } from '@/domain/search/request'
import { everyWord, someWord, tiersOf, tiersOfSome } from '@/domain/search/tsquery'
import { namesLearned } from '@/lib/learn-names'
import { cutWords } from '@/lib/segmenter'
import { allChoices } from './all-choices'
import { countFound } from './count'
import { findNear, type NearName } from './near'
import { type FoundRow, isFrequent, pageOfFew, pageOfMany } from './page'

export const HITS_A_PAGE = 20

/** A document as the page of results prints it. */
export type Hit = Pick<FoundRow, 'id' | 'collection' | 'href' | 'date' | 'union' | 'column'> & {
  kicker: string | null
  title: Piece[]
  excerpt: Piece[]
}

export type SearchAnswer =
  | { kind: 'nothing-asked' }
  | { kind: 'nothing-found'; query: SearchQuery; near: NearName[] }
  | { kind: 'too-slow' }
  | {
      kind: 'found'
      query: SearchQuery
      /** Whether the documents have every word, or only some of them, as none has all. */
      words: 'every' | 'some'
      hits: Hit[]
      /** Null where there are more than `MOST_COUNTED`. */
      total: number | null
      facets: Facets
      next: Cursor | null
    }

/** Answers a request for published documents. */
export async function search(request: SearchRequest): Promise<SearchAnswer> {
  await namesLearned()
  const query = parseQuery(request.q, cutWords)
  if (query.words.length === 0) return { kind: 'nothing-asked' }
  try {
    return (
      (await answer(request, query, 'every')) ??
      (query.words.length > 1 ? await answer(request, query, 'some') : null) ?? {
        kind: 'nothing-found',
        query,
        near: await findNear(query.words),
      }
    )
  } catch (error) {
    if (isTimeout(error)) return { kind: 'too-slow' }
    throw error
  }
}

const isTimeout = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '57014'

/** @returns null where nothing is found whatever the filters of kind, union and column */
async function answer(
  request: SearchRequest,
  query: SearchQuery,
  words: 'every' | 'some',
): Promise<SearchAnswer | null> {
  const wanted = words === 'every' ? everyWord(query.words) : someWord(query.words)
  const tiers = words === 'every' ? tiersOf(query.words) : tiersOfSome(query.words)
  const sorted = request.sort === 'newest' ? [wanted] : tiers
  const counted = await countFound(wanted, request)
  if (counted?.length === 0) return null
  const page = { ...request, limit: HITS_A_PAGE + 1 }
  const rows = await (counted ? pageOfFew(sorted, page) : frequentPage(sorted, page))
  const last = rows.length > HITS_A_PAGE ? rows[HITS_A_PAGE - 1] : undefined
  const shown = rows
    .slice(0, HITS_A_PAGE)
    .filter((row) => words === 'some' || isFound(textOf(row), query.words))
  const dropped = Math.min(rows.length, HITS_A_PAGE) - shown.length
  if (shown.length === 0 && !last && dropped > 0 && !request.after) return null
  return {
    kind: 'found',
    query,
    words,
    hits: shown.map((row) => hitOf(row, query.words)),
    total: counted && totalOf(counted, request) - dropped,
    facets: counted ? facetsOf(counted, request) : await allChoices(request),
    next: last ? { tier: last.tier, date: last.date, id: last.id } : null,
  }
}

/** Tier by tier, each in the way that suits its number. */
async function frequentPage(
  tiers: readonly string[],
  wanted: Parameters<typeof pageOfFew>[1],
): Promise<FoundRow[]> {
  const found: FoundRow[] = []
  for (const [i, query] of tiers.entries()) {
    const tier = tiers.length - i
    const limit = wanted.limit - found.length
    if (limit <= 0) break
    if (wanted.after && tier > wanted.after.tier) continue
    const many = await isFrequent(query, wanted, MOST_COUNTED)
    const rows = many
      ? await pageOfMany(query, tier, { ...wanted, limit })
      : (await pageOfFew([query], { ...wanted, limit, after: withinTier(wanted.after, tier) })).map(
          (row) => ({ ...row, tier }),
        )
    found.push(...rows)
  }
  return found
}

/** `pageOfFew` counts the tiers that it is given: a single one is the first. */
const withinTier = (after: Cursor | null, tier: number) =>
  after && after.tier === tier ? { ...after, tier: 1 } : null

const textOf = ({ kicker, title, summary, body }: FoundRow) =>
  [kicker, title, summary, body].filter(Boolean).join('\n')

function hitOf(row: FoundRow, words: readonly QueryWord[]): Hit {
  const { id, collection, href, date, union, column, kicker, title, summary, body } = row
  return {
    id,
    collection,
    href,
    date,
    union,
    column,
    kicker,
    title: highlight(title, words),
    excerpt: excerpt([summary, body].filter(Boolean).join('\n'), words) ?? [
      { text: opening(summary ?? body), isHit: false },
    ],
  }
}

const OPENING = 80

const opening = (text: string) => {
  const line = text.split('\n', 1)[0] ?? ''
  const characters = [...line]
  return characters.length <= OPENING ? line : `${characters.slice(0, OPENING).join('')}……`
}
