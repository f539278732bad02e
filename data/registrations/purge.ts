import type { PoolClient } from 'pg'
import { answersKept } from '@/domain/registration/answers-kept'
import type { Question } from '@/domain/registration/terms'
import { log } from '@/lib/log'
import { openWords, sealWords } from '@/lib/personal-data'
import { registrationPool } from '@/lib/registration-pool'

export type Purged = { events: number; registrations: number; answers: number }

type Over = { event: number; endsAt: string; retentionDays: number; questions: Question[] }

/** The last of an event's pools to end says when it was over. */
const OVER = `
  SELECT t.event_id AS event, (t.terms->>'endsAt') AS "endsAt",
    (t.terms->>'retentionDays')::int AS "retentionDays", t.terms->'questions' AS questions
  FROM registration_terms t
  WHERE (t.terms->>'endsAt')::timestamptz < $1
    AND EXISTS (SELECT FROM registrations r WHERE r.event_id = t.event_id)
  ORDER BY t.event_id`

const DAY_MS = 86_400_000
const isPast = (over: Over, days: number, now: Date) =>
  new Date(over.endsAt).getTime() + days * DAY_MS <= now.getTime()

/**
 * Deletes what people agreed to have kept until `now` and no longer: registrations with their answers, messages and
 * check-ins after the event's retention, single answers after their own. How many there were of each state stays, and a
 * draw keeps its numbers (docs/decisions/0022-event-desk.md).
 */
export async function purgeRegistrations(now: Date): Promise<Purged> {
  const { rows } = await registrationPool().query<Over>(OVER, [now])
  const purged = { events: 0, registrations: 0, answers: 0 }
  for (const over of rows) {
    if (isPast(over, over.retentionDays, now)) {
      purged.registrations += await inTransaction((client) => purgeEvent(client, over.event))
      purged.events += 1
    } else {
      purged.answers += await purgeAnswers(over, now)
    }
  }
  return purged
}

/** The pools are locked first, as by everybody who moves a registration. */
async function purgeEvent(client: PoolClient, event: number): Promise<number> {
  await client.query('SELECT FROM capacity_pools WHERE event_id = $1 ORDER BY id FOR UPDATE', [
    event,
  ])
  await client.query(
    `INSERT INTO registration_counts (event_id, pool_name, status, people, arrived)
     SELECT event_id, coalesce(pool_name, ''), status::text, count(*),
       count(*) FILTER (WHERE EXISTS (SELECT FROM check_ins c WHERE c.registration_id = r.id))
     FROM registrations r WHERE event_id = $1 GROUP BY 1, 2, 3
     ON CONFLICT (event_id, pool_name, status) DO UPDATE SET
       people = registration_counts.people + excluded.people, arrived = registration_counts.arrived + excluded.arrived`,
    [event],
  )
  const { rowCount } = await client.query('DELETE FROM registrations WHERE event_id = $1', [event])
  await client.query('UPDATE capacity_pools SET taken = 0, waiting = 0 WHERE event_id = $1', [
    event,
  ])
  return rowCount ?? 0
}

/** Single answers whose own time is over; what cannot be opened any more is of no use and goes whole. */
async function purgeAnswers(over: Over, now: Date): Promise<number> {
  const expired = (over.questions ?? [])
    .filter(({ retentionDays }) => isPast(over, retentionDays, now))
    .map(({ id }) => id)
  if (expired.length === 0) return 0
  const { rows } = await registrationPool().query<{ id: number; number: string; sealed: string }>(
    `SELECT id, number, answers_sealed AS sealed FROM registrations
     WHERE event_id = $1 AND answers_sealed IS NOT NULL`,
    [over.event],
  )
  let purged = 0
  for (const { id, number, sealed } of rows) {
    const belongsTo = `registration ${number} answers`
    const opened = openWords(belongsTo, sealed)
    const kept = opened === null ? null : answersKept(JSON.parse(opened), expired)
    if (kept === 'all') continue
    await registrationPool().query(
      'UPDATE registrations SET answers_sealed = $2 WHERE id = $1 AND answers_sealed = $3',
      [id, kept && sealWords(belongsTo, JSON.stringify(kept)), sealed],
    )
    purged += 1
  }
  return purged
}

async function inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await registrationPool().connect()
  try {
    await client.query('BEGIN')
    // Thousands of rows, at an hour when nobody waits for them.
    await client.query('SET LOCAL statement_timeout = 0')
    const result = await work(client)
    await client.query('COMMIT')
    client.release()
    return result
  } catch (error) {
    // A connection that failed in between is not used again: with it goes what it had begun.
    client.release(true)
    throw error
  }
}

const EVERY_MS = 86_400_000

/** Once a day in any instance; at the start too, as no process is sure to live a day. */
export function keepPurgingRegistrations(): void {
  const purge = () =>
    purgeRegistrations(new Date()).then(
      ({ events, registrations, answers }) =>
        registrations + answers > 0 &&
        log.info(`registration: purged ${registrations} of ${events} events, ${answers} answers`),
      (error: unknown) => log.warn('registration: nothing purged', error),
    )
  void purge()
  setInterval(() => void purge(), EVERY_MS).unref()
}
