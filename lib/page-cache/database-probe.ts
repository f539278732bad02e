import type { Pool } from 'pg'

/** Does the database answer now? Asked at most once in 200 ms, and not waited for longer than a second. */
export function databaseProbe(pool: Pool): () => Promise<boolean> {
  let asked = 0
  let answer = Promise.resolve(true)
  return () => {
    if (Date.now() - asked > 200) {
      asked = Date.now()
      // After a hitch of our own the answer may lie there unread: it is read before the immediate comes.
      const late = new Promise<boolean>((resolve) =>
        setTimeout(() => setImmediate(resolve, false), 1_000).unref(),
      )
      const asking = pool.query('SELECT 1').then(
        () => true,
        () => false,
      )
      answer = Promise.race([asking, late])
    }
    return answer
  }
}
