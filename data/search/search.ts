import { type Facets, facetsOf, MOST_COUNTED, totalOf } from '@/domain/search/facets'
import { excerpt, highlight, type Piece } from '@/domain/search/highlight'
import { isFound } from '@/domain/search/is-found'
import { parseLoosely, parseQuery, type QueryWord, type SearchQuery } from '@/domain/search/query'
import type { Cursor, SearchRequest } from '@/domain/search/request'
import { betterOfEvery, betterOfSome, everyWord, someWord } from '@/domain/search/tsquery'
import { namesLearned } from '@/lib/learn-names'
import { cutKnownWords, cutWords } from '@/lib/segmenter'
import { allChoices } from './all-choices'
import { countFiltered, countFound } from './count'
import { findNear, type NearName } from './near'
import { type FoundRow, pageOfFew, pageOfTier, type Tier, type Wanted, walk } from './page'

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
      /** Whether the documents have what was asked for, or only a part of it, as none has all. */
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
    for (const attempt of attempts(query, parseLoosely(request.q, cutKnownWords))) {
      const answered = await answer(request, attempt)
      if (answered) return answered
    }
    return { kind: 'nothing-found', query, near: await findNear(query.words) }
  } catch (error) {
    if (isTimeout(error)) return { kind: 'too-slow' }
    throw error
  }
}

/** One way of understanding the question. */
type Attempt = { query: SearchQuery; words: 'every' | 'some'; found: string; better: string[] }

/** As it was asked; every word that is certain; some of those. */
function attempts(asked: SearchQuery, loose: SearchQuery): Attempt[] {
  const every = ({ words }: SearchQuery) => ({
    found: everyWord(words),
    better: betterOfEvery(words),
  })
  const tries: Attempt[] = [
    { query: asked, words: 'every', ...every(asked) },
    { query: loose, words: 'some', ...every(loose) },
    {
      query: loose,
      words: 'some',
      found: someWord(loose.words),
      better: betterOfSome(loose.words),
    },
  ]
  return tries.filter(
    (each, place) => tries.findIndex(({ found }) => found === each.found) === place,
  )
}

const isTimeout = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '57014'

/** @returns null where nothing is found whatever the filters of kind, union and column */
async function answer(
  request: SearchRequest,
  { query, words, found, better: queries }: Attempt,
): Promise<SearchAnswer | null> {
  const counted = await countFound(found, request)
  if (counted.kind === 'few' && counted.ids.length === 0) return null
  const better = request.sort === 'newest' ? [] : tiersOf(queries)
  const page = { ...request, limit: HITS_A_PAGE + 1 }
  const rows = await (counted.kind === 'few'
    ? pageOfFew(counted.ids, better, page)
    : pageOfMany([...better, { tier: 1, query: found }], page))
  const last = rows.length > HITS_A_PAGE ? rows[HITS_A_PAGE - 1] : undefined
  const onPage = rows.slice(0, HITS_A_PAGE)
  const shown =
    words === 'some' ? onPage : onPage.filter((row) => isFound(textOf(row), query.words))
  const dropped = onPage.length - shown.length
  if (counted.kind === 'few' && dropped === counted.ids.length) return null
  return {
    kind: 'found',
    query,
    words,
    hits: shown.map((row) => hitOf(row, query.words)),
    total:
      counted.kind === 'few'
        ? totalOf(counted.facets, request) - dropped
        : await countFiltered(found, request),
    facets: counted.kind === 'few' ? facetsOf(counted.facets, request) : await allChoices(request),
    next: last ? { tier: last.tier, date: last.date, id: last.id } : null,
  }
}

const tiersOf = (better: readonly string[]): Tier[] =>
  better.map((query, place) => ({ tier: better.length + 1 - place, query }))

/** Tier by tier, each in the way that suits its number, until the page is full. */
async function pageOfMany(tiers: readonly Tier[], wanted: Wanted): Promise<FoundRow[]> {
  const rows: FoundRow[] = []
  for (const [place, tier] of tiers.entries()) {
    const limit = wanted.limit - rows.length
    if (limit <= 0) break
    if (wanted.after && tier.tier > wanted.after.tier) continue
    const better = tiers.slice(0, place)
    const rest = { ...wanted, limit }
    // Of the last one, which is all that was found, it is known that there are many.
    const isLast = place === tiers.length - 1
    rows.push(
      ...(await (isLast ? walk(tier, better, rest) : pageOfTier(tier, better, rest, MOST_COUNTED))),
    )
  }
  return rows
}

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
