import { registrationPool } from '@/lib/registration-pool'

/** A draw as it is published: numbers, and no names. Instants are ISO 8601. */
export type Draw = {
  pool: number
  poolName: string
  entries: number[]
  entriesSha256: string
  winners: number
  seedSource: string
  seedAt: string
  frozenAt: string
  /** null until it was drawn, like all that follows */
  seed: string | null
  drawnAt: string | null
  ranked: number[] | null
  /** who had left before it was drawn: passed over */
  withdrawn: number[] | null
}

/** The draws of an event, in the order of its groups. */
export async function findDraws(event: number): Promise<Draw[]> {
  const { rows } = await registrationPool().query<{ draw: Draw }>(
    `SELECT json_build_object('pool', d.pool_id, 'poolName', p.name, 'entries', entries,
       'entriesSha256', entries_sha256, 'winners', winners, 'seedSource', seed_source, 'seedAt', seed_at,
       'frozenAt', d.frozen_at, 'seed', seed, 'drawnAt', drawn_at, 'ranked', ranked, 'withdrawn', withdrawn) AS draw
     FROM draws d JOIN capacity_pools p ON p.id = d.pool_id WHERE d.event_id = $1 ORDER BY p.position, p.id`,
    [event],
  )
  return rows.map(({ draw }) => draw)
}
