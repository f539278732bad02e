import { SEARCHED, type SearchedCollection } from '@/domain/search/kinds'
import { parseQuery } from '@/domain/search/query'
import { everyWordInTitle } from '@/domain/search/tsquery'
import { namesLearned } from '@/lib/learn-names'
import { searchPool } from '@/lib/search-pool'
import { cutWords } from '@/lib/segmenter'

/** A published document whose title begins to be what is being typed. */
export type Suggestion = { title: string; href: string; kind: string }

const MOST = 8
/** As many as are looked at for the newest ones. */
const MOST_SORTED = 500

type Row = { title: string; href: string; collection: SearchedCollection }

/** Names first, then headlines, the newest first. */
export async function suggest(typed: string): Promise<Suggestion[]> {
  await namesLearned()
  const { words } = parseQuery(typed, cutWords)
  if (words.length === 0) return []
  const { rows } = await searchPool().query<Row>(
    `WITH found AS MATERIALIZED (
       SELECT title, href, collection, date, id FROM search_documents
       WHERE words @@ $1::tsquery LIMIT ${MOST_SORTED}
     )
     SELECT title, href, collection FROM found
     ORDER BY collection IN ('unions', 'columns', 'studios', 'craftsmen') DESC, date DESC, id DESC LIMIT ${MOST}`,
    [everyWordInTitle(words)],
  )
  return rows.map(({ title, href, collection }) => ({
    title,
    href,
    kind: SEARCHED[collection].label,
  }))
}
