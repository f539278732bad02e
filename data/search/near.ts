import { soundOf } from '@/domain/search/pinyin'
import type { QueryWord } from '@/domain/search/query'
import { searchPool } from '@/lib/search-pool'

export type NearName = { title: string; href: string }

const MOST = 5
/** Shorter sounds belong to half of all names. */
const SHORTEST = 4

/** Names that sound like what was asked for: 通洲区 for 通州区. */
export async function findNear(words: readonly QueryWord[]): Promise<NearName[]> {
  const sounds = words
    .map(({ kind, text }) => (kind === 'word' ? text : soundOf(text)))
    .filter((sound) => /^[a-z]+$/.test(sound) && sound.length >= SHORTEST)
  if (sounds.length === 0) return []
  const query = sounds.map((sound) => `'P${sound}':*`).join(' | ')
  const { rows } = await searchPool().query<NearName>(
    `WITH near AS MATERIALIZED (
       SELECT title, href, collection, date FROM search_documents WHERE words @@ $1::tsquery LIMIT 500
     )
     SELECT title, href FROM near ORDER BY collection = 'articles', date DESC LIMIT ${MOST}`,
    [query],
  )
  return rows
}
