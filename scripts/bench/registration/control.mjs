import { sendAll } from './load.mjs'
import { people } from './people.mjs'

/**
 * The control: the same crowd on a database whose guard is taken out. The switch is in the database of this run alone: a
 * rule that lets the counter go by, and no constraint. It has to oversell, or the figures above prove nothing.
 * @returns {Promise<{capacity: number, taken: number}>}
 */
export async function oversell({ pool, events, port }) {
  const [, , , event] = events.hot
  await pool.query(`
    ALTER TABLE capacity_pools DROP CONSTRAINT capacity_pools_never_one_too_many;
    CREATE FUNCTION bench_unguarded() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- What was counted is forgotten: every guard that reads it lets people in.
      IF NEW.event_id = ${event.id} THEN NEW.taken := 0; END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER bench_unguarded BEFORE UPDATE ON capacity_pools FOR EACH ROW EXECUTE FUNCTION bench_unguarded()`)
  await sendAll(`http://127.0.0.1:${port}`, people(2000, event.slug), { connections: 200 })
  const { rows } = await pool.query(
    `SELECT count(*)::int AS taken FROM registrations WHERE event_id = $1 AND status = 'confirmed'`,
    [event.id],
  )
  await pool.query(`
    DROP TRIGGER bench_unguarded ON capacity_pools;
    DROP FUNCTION bench_unguarded;
    DELETE FROM registrations WHERE event_id = ${event.id};
    UPDATE capacity_pools SET taken = 0, waiting = 0 WHERE event_id = ${event.id};
    ALTER TABLE capacity_pools ADD CONSTRAINT capacity_pools_never_one_too_many CHECK (taken <= capacity)`)
  return { capacity: event.capacity, taken: rows[0].taken }
}
