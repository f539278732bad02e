import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { announcementOf } from '@/domain/registration/messages'
import { ACTIVE_STATUSES } from '@/domain/registration/status'
import { transactionOf } from '@/lib/transaction'
import type { Event } from '@/payload-types'

/**
 * Tells everybody who is registered that the event is postponed, moved or cancelled, in the transaction of the
 * publication that says so, and once: a further publication that says the same tells nobody again.
 */
export async function announce(req: PayloadRequest, event: Event): Promise<void> {
  if (event._status !== 'published') return
  const announced = announcementOf(event.eventStatus, event.startDate)
  const [purpose] = announced.split(' ')
  await (await transactionOf(req)).execute(sql`
    WITH news AS (
      UPDATE registration_terms SET announced = ${announced}
      WHERE event_id = ${event.id} AND announced <> ${announced} RETURNING event_id
    )
    INSERT INTO registration_messages (registration_id, purpose)
    SELECT r.id, ${purpose} FROM registrations r JOIN news USING (event_id)
    WHERE ${purpose} <> 'scheduled' AND r.status::text = ANY (${`{${ACTIVE_STATUSES.join(',')}}`}::text[])
    ORDER BY r.id`)
}
