import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Draws that anybody can do again: one for each pool. What was published of one is never changed; the database sees to
 * the order of freezing, seed and result, and to there being one of each.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE capacity_pools ADD COLUMN frozen_at timestamptz;

    CREATE TABLE draws (
      pool_id integer PRIMARY KEY REFERENCES capacity_pools,
      event_id integer NOT NULL REFERENCES events,
      entries bigint[] NOT NULL CHECK (cardinality(entries) > 0),
      entries_sha256 text NOT NULL,
      winners integer NOT NULL CHECK (winners >= 0),
      seed_source text NOT NULL,
      seed_at timestamptz NOT NULL,
      frozen_at timestamptz NOT NULL DEFAULT now(),
      frozen_by integer,
      seed text,
      drawn_at timestamptz,
      drawn_by integer,
      ranked bigint[],
      withdrawn bigint[],
      CHECK (seed_at > frozen_at),
      CHECK (seed IS NULL OR drawn_at >= seed_at AND ranked IS NOT NULL AND withdrawn IS NOT NULL)
    );
    CREATE INDEX draws_event ON draws (event_id);

    CREATE FUNCTION refuse_draw_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND OLD.seed IS NULL AND ROW(OLD.pool_id, OLD.event_id, OLD.entries, OLD.entries_sha256,
        OLD.winners, OLD.seed_source, OLD.seed_at, OLD.frozen_at)
        IS NOT DISTINCT FROM ROW(NEW.pool_id, NEW.event_id, NEW.entries, NEW.entries_sha256, NEW.winners,
        NEW.seed_source, NEW.seed_at, NEW.frozen_at) THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'What was published of a draw is not changed.' USING ERRCODE = 'insufficient_privilege';
    END $$;
    CREATE TRIGGER draws_kept BEFORE UPDATE OR DELETE ON draws
      FOR EACH ROW EXECUTE FUNCTION refuse_draw_change();

    -- The places that were promised to winners count as taken until they are drawn.
    CREATE FUNCTION keep_promised_places() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      promised integer;
    BEGIN
      SELECT winners INTO promised FROM draws WHERE pool_id = NEW.id AND seed IS NULL;
      IF NEW.taken + promised > NEW.capacity THEN
        RAISE EXCEPTION USING ERRCODE = 'GH001', MESSAGE = 'Fewer places than were promised.',
          DETAIL = jsonb_build_object('taken', NEW.taken + promised, 'name', NEW.name)::text;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER capacity_pools_promised BEFORE UPDATE OF capacity ON capacity_pools
      FOR EACH ROW WHEN (OLD.capacity IS DISTINCT FROM NEW.capacity) EXECUTE FUNCTION keep_promised_places();

    -- Closes the list of a pool. @returns 'frozen', or why not
    CREATE FUNCTION registration_freeze(pool integer, source text, public_at timestamptz, by_user integer)
    RETURNS text LANGUAGE plpgsql AS $$
    DECLARE
      p capacity_pools%ROWTYPE;
      listed bigint[];
    BEGIN
      SELECT * INTO p FROM capacity_pools WHERE id = pool FOR UPDATE;
      IF p.mode IS DISTINCT FROM 'lottery' THEN RETURN 'no-lottery'; END IF;
      IF EXISTS (SELECT FROM draws WHERE pool_id = pool) THEN RETURN 'frozen-before'; END IF;
      IF p.closes_at IS NULL OR p.closes_at > now() THEN RETURN 'not-closed'; END IF;
      IF public_at <= now() THEN RETURN 'seed-not-future'; END IF;
      SELECT array_agg(seq ORDER BY seq) INTO listed FROM registrations WHERE pool_id = pool AND status = 'entered';
      IF listed IS NULL THEN RETURN 'nobody-entered'; END IF;
      UPDATE capacity_pools SET frozen_at = now() WHERE id = pool;
      INSERT INTO draws (pool_id, event_id, entries, entries_sha256, winners, seed_source, seed_at, frozen_by)
      VALUES (pool, p.event_id, listed,
        encode(sha256(convert_to(array_to_string(listed, E'\n'), 'UTF8')), 'hex'),
        least(coalesce(p.capacity - p.taken, cardinality(listed)), cardinality(listed)), source, public_at, by_user);
      RETURN 'frozen';
    END $$;

    -- Gives the places in the order of the seed, once. @returns 'drawn', for the same seed again too, or why not
    CREATE FUNCTION registration_draw(pool integer, the_seed text, in_order bigint[], by_user integer)
    RETURNS text LANGUAGE plpgsql AS $$
    DECLARE
      d draws%ROWTYPE;
      alive integer;
    BEGIN
      PERFORM FROM capacity_pools WHERE id = pool FOR UPDATE;
      SELECT * INTO d FROM draws WHERE pool_id = pool;
      IF NOT FOUND THEN RETURN 'not-frozen'; END IF;
      IF d.seed IS NOT NULL THEN RETURN CASE WHEN d.seed = the_seed THEN 'drawn' ELSE 'other-seed' END; END IF;
      IF d.seed_at > now() THEN RETURN 'too-early'; END IF;
      IF (SELECT array_agg(e ORDER BY e) FROM unnest(in_order) AS e) IS DISTINCT FROM d.entries THEN
        RAISE EXCEPTION 'The order is not one of the frozen list.';
      END IF;
      UPDATE draws SET seed = the_seed, drawn_at = now(), drawn_by = by_user, ranked = in_order,
        withdrawn = coalesce((SELECT array_agg(seq ORDER BY seq) FROM registrations
          WHERE pool_id = pool AND seq = ANY (d.entries) AND status <> 'entered'), '{}')
      WHERE pool_id = pool;
      UPDATE registrations r SET
        status = CASE WHEN drawn.place <= d.winners THEN 'confirmed' ELSE 'waitlisted' END::enum_registrations_status,
        queue = drawn.place, updated_at = now()
      FROM (
        SELECT id, row_number() OVER (ORDER BY o.place) AS place
        FROM unnest(in_order) WITH ORDINALITY AS o (seq, place)
        JOIN registrations ON registrations.pool_id = pool AND registrations.seq = o.seq
        WHERE status = 'entered'
      ) AS drawn
      WHERE r.id = drawn.id;
      GET DIAGNOSTICS alive = ROW_COUNT;
      UPDATE capacity_pools SET taken = taken + least(d.winners, alive), waiting = waiting + greatest(alive - d.winners, 0)
        WHERE id = pool;
      PERFORM registration_promote(pool);
      RETURN 'drawn';
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION registration_draw, registration_freeze;
    DROP TRIGGER capacity_pools_promised ON capacity_pools;
    DROP FUNCTION keep_promised_places;
    DROP TABLE draws;
    DROP FUNCTION refuse_draw_change;
    ALTER TABLE capacity_pools DROP COLUMN frozen_at;
  `)
}
