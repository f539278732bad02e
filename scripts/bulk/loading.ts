import type { Client } from 'pg'

const INDEX = 'search_documents_words_idx'

/**
 * Lets the index of words gather while much is written: word by word it would take eight times as long. Afterwards it
 * is as it was. When that is prevented by a kill, searches find the same and take longer, until the next run ends.
 */
export async function whileLoading<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query(`ALTER INDEX ${INDEX} SET (fastupdate = on)`)
  await client.query(`SET gin_pending_list_limit = '32MB'`)
  try {
    return await work()
  } finally {
    await client.query(`ALTER INDEX ${INDEX} SET (fastupdate = off)`)
    await client.query(`SELECT gin_clean_pending_list('${INDEX}')`)
  }
}
