import { log } from './log'
import { listen } from './page-cache/listen'
import { searchPool } from './search-pool'
import { NAMES_CHANNEL } from './search-table'
import { addNames } from './segmenter'

async function learnNames(): Promise<void> {
  const { rows } = await searchPool().query<{ name: string }>('SELECT name FROM search_names')
  addNames(rows.map(({ name }) => name))
}

let learned: Promise<void> | undefined

/** Settles once this process's segmenter knows the names that were kept before it started. */
export function namesLearned(): Promise<void> {
  learned ??= learnNames().catch((error: unknown) => {
    // Without them words are cut worse, and found by their pairs all the same.
    log.warn('search: names not learned', error)
    learned = undefined
  })
  return learned
}

/** Learns at once what any instance keeps, for as long as this process runs. */
export function followNames(connectionString: string): void {
  listen(connectionString, NAMES_CHANNEL, () =>
    learnNames().catch((error: unknown) => log.warn('search: names not learned', error)),
  )
}
