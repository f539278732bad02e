import { sql } from 'drizzle-orm'
import { type DelayRule, delayTable, FORGET_HOURS, secondsLeft } from '@/domain/sign-in-delay'
import { payload } from '@/lib/payload'

export type AttemptDecision = { kind: 'allowed' } | { kind: 'wait'; seconds: number }

/**
 * Takes one attempt for `key`, or says how long to wait. The attempt is counted as failed before the
 * password is looked at, in one guarded statement: of attempts sent at once only as many get through
 * as the rule leaves free, on however many instances they arrive. A success gives it back
 * (`forgetAttempts`, `returnAttempt`). The clock is the database's, and read after the wait for the row: by the time at which
 * its transaction began, an attempt that waited for another would come before it. The column keeps milliseconds, rounded: a
 * time that was just now may stand there as one that is still to come.
 */
export async function takeAttempt(key: string, rule: DelayRule): Promise<AttemptDecision> {
  const delays = sql`${`{${delayTable(rule).join(',')}}`}::int[]`
  const delayAfter = (failures: ReturnType<typeof sql>) =>
    sql`clock_timestamp() + make_interval(secs => (${delays})[least(${failures}, cardinality(${delays}))])`
  const failures = sql`
    CASE WHEN a.last_attempt_at < now() - make_interval(hours => ${FORGET_HOURS}) THEN 1
    ELSE a.failures::int + 1 END`
  const { rows } = await (await payload()).db.drizzle.execute(sql`
    INSERT INTO sign_in_attempts AS a (key, failures, last_attempt_at, blocked_until)
    VALUES (${key}, 1, now(), ${delayAfter(sql`1`)})
    ON CONFLICT (key) DO UPDATE SET
      failures = ${failures}, last_attempt_at = now(), blocked_until = ${delayAfter(failures)}
    WHERE a.blocked_until <= clock_timestamp() + interval '1 millisecond'
    RETURNING a.id
  `)
  return rows.length > 0 ? { kind: 'allowed' } : waitingTime(key)
}

async function waitingTime(key: string): Promise<AttemptDecision> {
  const { rows } = await (await payload()).db.drizzle.execute<{ blocked: string; now: string }>(sql`
    SELECT blocked_until::text AS blocked, now()::text AS now FROM sign_in_attempts
    WHERE key = ${key}
  `)
  const seconds = rows[0] ? secondsLeft(new Date(rows[0].blocked), new Date(rows[0].now)) : 0
  return { kind: 'wait', seconds: Math.max(1, seconds) }
}

/** After a success: the account starts afresh. */
export async function forgetAttempts(key: string): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`DELETE FROM sign_in_attempts WHERE key = ${key}`)
}

/** After a success: the address gets back the one attempt that was none. */
export async function returnAttempt(key: string): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`
    UPDATE sign_in_attempts
    SET failures = greatest(failures - 1, 0), blocked_until = least(blocked_until, now())
    WHERE key = ${key}
  `)
}

/** Deletes what is forgotten anyway, so that invented e-mails do not fill the table. */
export async function purgeOldAttempts(): Promise<void> {
  await (await payload()).db.drizzle.execute(sql`
    DELETE FROM sign_in_attempts
    WHERE last_attempt_at < now() - make_interval(hours => ${FORGET_HOURS})
  `)
}
