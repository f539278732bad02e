import { sql } from 'drizzle-orm'
import { log } from '@/lib/log'
import { payload } from '@/lib/payload'

/** So long the desk may be asked about a notice that is over. */
export const RETENTION_DAYS = 90

/**
 * Forgets who placed the notices that were over 90 days before `now`: their papers, name, telephone number, what they
 * answered and the link by which they followed them. The notice itself is the paper's, and stays.
 *
 * @returns how many notices
 */
export async function forgetSenders(now: Date): Promise<number> {
  const before = new Date(now.getTime() - RETENTION_DAYS * 24 * 3_600_000).toISOString()
  // Past Payload: the log of changes has nothing of all this, and the public page does not change.
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    WITH over AS (
      SELECT id FROM notices WHERE CASE state
        WHEN 'published' THEN appears_on < ${before}::timestamptz
        WHEN 'declined' THEN updated_at < ${before}::timestamptz
        WHEN 'withdrawn' THEN updated_at < ${before}::timestamptz
        ELSE false END
    ), papers AS (
      DELETE FROM notice_papers WHERE notice_id IN (SELECT id FROM over)
    )
    UPDATE notices SET contact_name = NULL, contact_phone = NULL, question = NULL, answer = NULL,
      refusal = NULL, follow_hash = NULL
    WHERE id IN (SELECT id FROM over)
      AND coalesce(contact_name, contact_phone, question, answer, refusal, follow_hash) IS NOT NULL
    RETURNING id
  `)
  return rows.length
}

const EVERY_MS = 3_600_000

export function keepForgettingSenders(): void {
  const forget = () =>
    forgetSenders(new Date()).catch((error: unknown) => log.warn('notices: none forgotten', error))
  void forget()
  setInterval(() => void forget(), EVERY_MS).unref()
}
