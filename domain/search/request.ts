import { z } from 'zod'
import { isCalendarDay } from '../dates'
import { collectionOf, SEARCHED, type SearchedCollection } from './kinds'

/** Where a page of results ends, and the next one goes on. */
export type Cursor = { tier: number; date: string; id: number }

export type SearchSort = 'relevance' | 'newest'

/** What the address of a page of results asks for. */
export type SearchRequest = {
  q: string
  kind: SearchedCollection | null
  /** Slugs. */
  union: string | null
  column: string | null
  /** Days in Shanghai, both included. */
  from: string | null
  to: string | null
  sort: SearchSort
  after: Cursor | null
}

/** Longer ones are cut: whatever is asked for gets an answer. */
const LONGEST = 10_000

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(100)
const day = z.string().refine(isCalendarDay)
const cursor = z
  .string()
  .regex(/^\d\.-?\d{1,13}\.\d{1,15}$/)
  .transform((text): Cursor => {
    const [tier, time, id] = text.split('.').map(Number) as [number, number, number]
    return { tier, date: new Date(time).toISOString(), id }
  })

const request = z.object({
  q: z
    .string()
    .transform((text) => [...text].slice(0, LONGEST).join(''))
    .catch(''),
  kind: z.string().transform(collectionOf).catch(null),
  union: slug.nullable().catch(null),
  column: slug.nullable().catch(null),
  from: day.nullable().catch(null),
  to: day.nullable().catch(null),
  sort: z.enum(['relevance', 'newest']).catch('relevance'),
  after: cursor.nullable().catch(null),
})

/** Reads an address's query; what makes no sense in it is as if it were not there. */
export function parseSearchRequest(params: URLSearchParams): SearchRequest {
  const get = (name: string) => params.get(name)
  return request.parse({
    q: get('q'),
    kind: get('kind'),
    union: get('union') || null,
    column: get('column') || null,
    from: get('from') || null,
    to: get('to') || null,
    sort: get('sort'),
    after: get('after') || null,
  })
}

const cursorText = ({ tier, date, id }: Cursor) => `${tier}.${new Date(date).getTime()}.${id}`

/** The address of these results, without what is the default. */
export function searchHref(wanted: SearchRequest): string {
  const params = new URLSearchParams({ q: wanted.q })
  const set = (name: string, value: string | null | undefined) => {
    if (value) params.set(name, value)
  }
  set('kind', wanted.kind && SEARCHED[wanted.kind].key)
  set('union', wanted.union)
  set('column', wanted.column)
  set('from', wanted.from)
  set('to', wanted.to)
  set('sort', wanted.sort === 'relevance' ? null : wanted.sort)
  set('after', wanted.after && cursorText(wanted.after))
  return `/search?${params}`
}
