import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import type { Letter } from './send-letter'
import { transactionOf } from './transaction'

/*
 * Letters are written down in the transaction of what they tell of, and sent by a worker after it (data/letters/): an act
 * that is rolled back writes to nobody, and a mail server that is away neither delays one nor loses its letter.
 */

export async function writeLetter(req: PayloadRequest, user: number, letter: Letter) {
  const db = await transactionOf(req)
  await db.execute(
    sql`INSERT INTO letters_due (user_id, letter) VALUES (${user}, ${JSON.stringify(letter)}::jsonb)`,
  )
}

/**
 * Tells these people, in so many minutes, that there is something for them. Whoever is to be told already is told once,
 * of all of it. A digest that is being sent just now counts as one that said nothing of this: `attempts` is taken back.
 */
export async function announce(req: PayloadRequest, users: readonly number[], minutes: number) {
  const db = await transactionOf(req)
  for (const user of users) {
    await db.execute(sql`
      INSERT INTO letters_due (user_id, due_at) VALUES (${user}, now() + make_interval(mins => ${minutes}))
      ON CONFLICT (user_id) WHERE letter IS NULL DO UPDATE SET
        due_at = least(letters_due.due_at, excluded.due_at), attempts = 0`)
  }
}
