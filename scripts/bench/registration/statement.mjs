import { randomUUID } from 'node:crypto'

/**
 * The guarded statement by the driver alone, as often as people come; nothing of the portal is in between.
 * @param {Awaited<ReturnType<typeof import('./place.mjs').openPlace>>} place
 * @param {{pool: number, consent: string}} event
 * @param {number} count
 */
export async function runStatements({ pool, statement: text }, event, count) {
  let next = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      while (next < count)
        await pool.query({ name: 'take place', text, values: valuesFor(event, next++) })
    }),
  )
  return { perSecond: count / ((performance.now() - began) / 1000) }
}

function valuesFor({ pool, consent }, n) {
  const own = randomUUID()
  return [
    pool,
    consent,
    false,
    `S${String(n).padStart(7, '0')}`,
    '林晓',
    '139****0000',
    own,
    '临江机床厂',
    null,
    'x'.repeat(80),
    null,
    own,
    own,
    false,
  ]
}
