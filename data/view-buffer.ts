import { log } from '@/lib/log'

/** Views of one document on one day, to be added to what is stored. */
export type CountedViews = { day: string; collection: string; document: number; views: number }

const EVERY_MS = 3_000
/** While the database is away, views of more documents than this are lost. */
const MAX_ROWS = 10_000

/**
 * Collects views and hands them on every few seconds, so that a page that thousands read is one row written once. What is
 * collected and not yet written when the process is killed is lost: a few seconds of a count that nobody is paid by.
 */
export function viewBuffer(write: (rows: CountedViews[]) => Promise<void>) {
  let rows = new Map<string, CountedViews>()
  let timer: NodeJS.Timeout | undefined

  function add(view: Omit<CountedViews, 'views'>, views = 1) {
    const key = `${view.day} ${view.collection} ${view.document}`
    const row = rows.get(key)
    if (row) row.views += views
    else if (rows.size < MAX_ROWS) rows.set(key, { ...view, views })
    timer ??= setTimeout(() => void flush(), EVERY_MS).unref()
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (rows.size === 0) return
    const taken = [...rows.values()]
    rows = new Map()
    await write(taken).catch((error: unknown) => {
      log.warn('views: not written, tried again', error)
      for (const { views, ...view } of taken) add(view, views)
    })
  }

  return { add, flush }
}
