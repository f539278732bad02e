import { randomUUID } from 'node:crypto'

let next = 0

/** Somebody who registers: a number and an address of their own, as nginx would pass it on. */
export function someone(slug, more = {}) {
  const n = next++
  return {
    path: `/api/events/${slug}/registrations`,
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      'X-Forwarded-For': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
    },
    body: JSON.stringify({
      name: '林晓',
      phone: `137${String(n).padStart(8, '0')}`,
      employer: '临江机床厂',
      consent: true,
      ...more,
    }),
  }
}

export const people = (count, slug, more) =>
  Array.from({ length: count }, () => someone(slug, more))
