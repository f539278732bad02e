import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { log } from '@/lib/log'
import { payload } from '@/lib/payload'
import { type Letter, sendLetter } from '@/lib/send-letter'
import { digestFor } from './digest'

type Mail = Pick<Payload, 'email' | 'sendEmail'>
type DueLetter = { id: string; user: number; letter: Letter | null; attempts: number; old: boolean }

/** After this many days without a mail server that takes it, a letter is given up. */
const KEPT_DAYS = 7

/** Sends what is due, one letter after the other; what is not taken comes again later. @returns how many were done */
export async function sendDueLetters(mail: Mail): Promise<number> {
  let done = 0
  for (let due = await claim(); due; due = await claim()) if (await send(mail, due)) done++
  return done
}

/**
 * The next letter that is due, for this instance alone: it is due again in a minute, then two, four … six hours, unless
 * it is deleted. A process that dies between mail server and deletion sends it twice.
 */
async function claim(): Promise<DueLetter | null> {
  const { rows } = await (await payload()).db.drizzle.execute<DueLetter>(sql`
    UPDATE letters_due SET attempts = attempts + 1,
      due_at = now() + make_interval(secs => least(60 * 2 ^ least(attempts, 16), 6 * 3600))
    WHERE id = (
      SELECT id FROM letters_due WHERE due_at <= now() ORDER BY due_at, id LIMIT 1
      FOR UPDATE SKIP LOCKED
    )
    RETURNING id::text, user_id AS "user", letter, attempts,
      created_at < now() - make_interval(days => ${KEPT_DAYS}) AS old`)
  return rows[0] ?? null
}

async function send(mail: Mail, due: DueLetter): Promise<boolean> {
  const to = await findAddress(due.user)
  const letter = to && (due.letter ?? (await digestFor(due.user)))
  const isDone = !letter || (await sendLetter(mail, to, letter)) !== 'failed'
  if (!isDone && !due.old) return false
  if (!isDone) log.warn('mail: a letter was given up')
  // A digest that was announced anew meanwhile has its attempts taken back, and stays.
  await (await payload()).db.drizzle.execute(
    sql`DELETE FROM letters_due WHERE id = ${due.id} AND attempts = ${due.attempts}`,
  )
  return isDone
}

/** Nobody writes to an account that was closed meanwhile. */
async function findAddress(user: number): Promise<string | null> {
  const { rows } = await (await payload()).db.drizzle.execute<{ email: string }>(
    sql`SELECT email FROM users WHERE id = ${user} AND status = 'active'`,
  )
  return rows[0]?.email ?? null
}

const EVERY_MS = 10_000

/** Looks again some time after it has done, so that a mail server that answers slowly is asked once at a time. */
export async function keepSendingLetters(): Promise<void> {
  await sendDueLetters(await payload()).catch((error: unknown) =>
    log.warn('mail: letters not looked for', error),
  )
  setTimeout(() => void keepSendingLetters(), EVERY_MS).unref()
}
