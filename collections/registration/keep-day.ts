import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { dayOfEvent } from '@/domain/check-in/day-of-event'
import { transactionOf } from '@/lib/transaction'
import type { Event } from '@/payload-types'

/** Tells the desks of the day what an event says of its route and souvenirs, in the transaction of the publication. */
export async function keepDay(req: PayloadRequest, event: Event): Promise<void> {
  const { checkpoints, souvenirs } = dayOfEvent(event)
  const numbered = (list: object[]) =>
    JSON.stringify(list.map((each, position) => ({ ...each, position })))
  await (await transactionOf(req)).execute(
    sql`SELECT set_event_day(${event.id}, ${numbered(checkpoints)}::jsonb, ${numbered(souvenirs)}::jsonb)`,
  )
}
