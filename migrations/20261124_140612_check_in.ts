import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The day of an event (docs/decisions/0021-check-in.md): who was where, and who was given what. A ticket is checked in,
 * and a souvenir given, by one call of a function here, which holds the registration while it looks: who cancels at that
 * moment waits, or has cancelled. What a function answers is a word of domain/check-in/outcome.ts.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- forgotten: how many check-ins went with their registrations; the count survives the persons.
    CREATE TABLE event_checkpoints (
      event_id integer NOT NULL REFERENCES events ON DELETE CASCADE,
      key text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('start', 'supply', 'turn', 'finish', 'door')),
      name text NOT NULL,
      position integer NOT NULL,
      open boolean NOT NULL DEFAULT true,
      forgotten integer NOT NULL DEFAULT 0,
      PRIMARY KEY (event_id, key)
    );

    CREATE TABLE souvenir_stocks (
      event_id integer NOT NULL REFERENCES events ON DELETE CASCADE,
      key text NOT NULL,
      name text NOT NULL,
      rule text NOT NULL,
      position integer NOT NULL,
      stock integer CHECK (stock >= 0),
      redeemed integer NOT NULL DEFAULT 0 CHECK (redeemed >= 0),
      given_at text CHECK (given_at IN ('start', 'supply', 'turn', 'finish', 'door')),
      after_checkpoints integer NOT NULL CHECK (after_checkpoints >= 0),
      open boolean NOT NULL DEFAULT true,
      forgotten integer NOT NULL DEFAULT 0,
      PRIMARY KEY (event_id, key),
      CONSTRAINT souvenir_stocks_never_one_too_many CHECK (redeemed BETWEEN 0 AND stock)
    );

    CREATE TABLE steward_links (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      event_id integer NOT NULL REFERENCES events ON DELETE CASCADE,
      -- null: all of them
      checkpoint text,
      label text NOT NULL,
      secret_hash text NOT NULL UNIQUE,
      until timestamptz NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      created_by integer REFERENCES users ON DELETE SET NULL,
      revoked_at timestamptz,
      revoked_by integer REFERENCES users ON DELETE SET NULL,
      FOREIGN KEY (event_id, checkpoint) REFERENCES event_checkpoints
    );
    CREATE INDEX steward_links_event ON steward_links (event_id);

    CREATE TABLE check_ins (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      scan uuid NOT NULL UNIQUE,
      registration_id integer NOT NULL REFERENCES registrations ON DELETE CASCADE,
      event_id integer NOT NULL,
      checkpoint text NOT NULL,
      link_id integer REFERENCES steward_links ON DELETE SET NULL,
      device text NOT NULL,
      -- by the clock of the telephone, and by ours
      scanned_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      UNIQUE (registration_id, checkpoint),
      FOREIGN KEY (event_id, checkpoint) REFERENCES event_checkpoints ON DELETE CASCADE
    );
    CREATE INDEX check_ins_checkpoint ON check_ins (event_id, checkpoint);

    CREATE TABLE redemptions (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      scan uuid NOT NULL UNIQUE,
      registration_id integer NOT NULL REFERENCES registrations ON DELETE CASCADE,
      event_id integer NOT NULL,
      souvenir text NOT NULL,
      checkpoint text,
      link_id integer REFERENCES steward_links ON DELETE SET NULL,
      device text NOT NULL,
      scanned_at timestamptz NOT NULL,
      received_at timestamptz NOT NULL,
      UNIQUE (registration_id, souvenir),
      FOREIGN KEY (event_id, souvenir) REFERENCES souvenir_stocks ON DELETE CASCADE
    );
    CREATE INDEX redemptions_souvenir ON redemptions (event_id, souvenir);

    -- Nothing of it is changed, and it goes only with its registration (the purge) or its event.
    CREATE FUNCTION keep_day_record() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        IF NEW.link_id IS NULL AND to_jsonb(NEW) - 'link_id' = to_jsonb(OLD) - 'link_id' THEN RETURN NEW; END IF;
        RAISE EXCEPTION 'What happened on the day is not changed.';
      END IF;
      IF EXISTS (SELECT FROM registrations r WHERE r.id = OLD.registration_id)
        AND EXISTS (SELECT FROM events e WHERE e.id = OLD.event_id) THEN
        RAISE EXCEPTION 'What happened on the day goes only with its registration.';
      END IF;
      IF TG_TABLE_NAME = 'check_ins' THEN
        UPDATE event_checkpoints SET forgotten = forgotten + 1
          WHERE event_id = OLD.event_id AND key = to_jsonb(OLD)->>'checkpoint';
      ELSE
        UPDATE souvenir_stocks SET forgotten = forgotten + 1
          WHERE event_id = OLD.event_id AND key = to_jsonb(OLD)->>'souvenir';
      END IF;
      RETURN OLD;
    END $$;
    CREATE TRIGGER check_ins_kept BEFORE UPDATE OR DELETE ON check_ins
      FOR EACH ROW EXECUTE FUNCTION keep_day_record();
    CREATE TRIGGER redemptions_kept BEFORE UPDATE OR DELETE ON redemptions
      FOR EACH ROW EXECUTE FUNCTION keep_day_record();

    -- When somebody left is told by the clock under the lock, not by the beginning of a transaction that may have
    -- waited: what was checked in before is then before it.
    CREATE FUNCTION time_of_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.left_at := clock_timestamp();
      RETURN NEW;
    END $$;
    CREATE TRIGGER registrations_left BEFORE UPDATE OF left_at ON registrations
      FOR EACH ROW WHEN (OLD.left_at IS NULL AND NEW.left_at IS NOT NULL) EXECUTE FUNCTION time_of_leaving();

    -- What stands in the way of this ticket under this link; null: nothing. The caller holds the registration.
    -- A telephone that was out of reach may still tell for a day what it saw while its link was good.
    CREATE FUNCTION day_refusal(l steward_links, r registrations, scanned timestamptz) RETURNS text
    LANGUAGE plpgsql STABLE AS $$
    BEGIN
      IF l.id IS NULL OR l.revoked_at IS NOT NULL OR NOT (l.until > now()
        OR scanned <= l.until AND now() < l.until + interval '1 day') THEN RETURN 'link'; END IF;
      IF r.id IS NULL THEN RETURN 'unknown'; END IF;
      IF r.event_id <> l.event_id THEN RETURN 'other-event'; END IF;
      IF EXISTS (SELECT FROM events e WHERE e.id = r.event_id AND e.event_status = 'cancelled') THEN
        RETURN 'event-cancelled';
      END IF;
      RETURN CASE
        WHEN r.status = 'confirmed' THEN NULL
        WHEN r.status = 'cancelled' AND r.reason IS NULL THEN 'cancelled'
        WHEN r.status IN ('cancelled', 'rejected', 'expired') THEN 'revoked'
        ELSE 'not-confirmed' END;
    END $$;

    CREATE FUNCTION check_in(link integer, ticket text, place text, scan_id uuid, device_id text, scanned timestamptz)
    RETURNS TABLE (outcome text, registration integer, first_at timestamptz, first_place text, first_device text)
    LANGUAGE plpgsql AS $$
    DECLARE
      l steward_links%ROWTYPE;
      r registrations%ROWTYPE;
      first check_ins%ROWTYPE;
    BEGIN
      SELECT * INTO l FROM steward_links s WHERE s.id = link;
      SELECT * INTO r FROM registrations g WHERE g.number = ticket FOR SHARE;
      registration := r.id;
      outcome := day_refusal(l, r, scanned);
      first_place := place;
      SELECT * INTO first FROM check_ins c WHERE c.scan = scan_id;
      IF first.id IS NOT NULL AND outcome IS DISTINCT FROM 'link' THEN
        -- Asked again, whatever happened since: the same answer.
        outcome := CASE WHEN first.registration_id = r.id AND first.checkpoint = place THEN 'done' ELSE 'conflict' END;
      ELSIF outcome IS NULL AND l.checkpoint IS NOT NULL AND l.checkpoint <> place THEN
        outcome := 'not-here';
      ELSIF outcome IS NULL
        AND NOT EXISTS (SELECT FROM event_checkpoints p WHERE p.event_id = l.event_id AND p.key = place) THEN
        outcome := 'not-here';
      ELSIF outcome IS NULL THEN
        INSERT INTO check_ins (scan, registration_id, event_id, checkpoint, link_id, device, scanned_at, received_at)
        VALUES (scan_id, r.id, r.event_id, place, l.id, device_id, least(scanned, clock_timestamp()), clock_timestamp())
        ON CONFLICT DO NOTHING RETURNING * INTO first;
        outcome := 'done';
        IF first.id IS NULL THEN
          SELECT * INTO first FROM check_ins c WHERE c.registration_id = r.id AND c.checkpoint = place;
          outcome := CASE first.scan = scan_id WHEN true THEN 'done' WHEN false THEN 'already' ELSE 'conflict' END;
        END IF;
      END IF;
      IF outcome IN ('done', 'already') THEN
        first_at := first.scanned_at;
        first_device := first.device;
      END IF;
      RETURN NEXT;
    END $$;

    -- The row of the stock is held from before the look at who was given one until the end: one after the other.
    CREATE FUNCTION redeem_souvenir(link integer, ticket text, what text, place text, scan_id uuid, device_id text,
      scanned timestamptz)
    RETURNS TABLE (outcome text, registration integer, first_at timestamptz, first_place text, first_device text)
    LANGUAGE plpgsql AS $$
    DECLARE
      l steward_links%ROWTYPE;
      r registrations%ROWTYPE;
      s souvenir_stocks%ROWTYPE;
      first redemptions%ROWTYPE;
    BEGIN
      SELECT * INTO l FROM steward_links g WHERE g.id = link;
      SELECT * INTO r FROM registrations g WHERE g.number = ticket FOR SHARE;
      registration := r.id;
      outcome := day_refusal(l, r, scanned);
      IF outcome IS NULL THEN
        SELECT * INTO s FROM souvenir_stocks g WHERE g.event_id = r.event_id AND g.key = what FOR UPDATE;
      END IF;
      SELECT * INTO first FROM redemptions d WHERE d.scan = scan_id;
      IF first.id IS NOT NULL AND outcome IS DISTINCT FROM 'link' THEN
        outcome := CASE WHEN first.registration_id = r.id AND first.souvenir = what THEN 'done' ELSE 'conflict' END;
      ELSIF outcome IS NULL AND s.key IS NULL THEN
        outcome := 'not-here';
      ELSIF outcome IS NULL THEN
        SELECT * INTO first FROM redemptions d WHERE d.registration_id = r.id AND d.souvenir = what;
        IF first.id IS NOT NULL THEN
          outcome := 'already';
        ELSIF l.checkpoint IS NOT NULL AND s.given_at IS NOT NULL AND NOT EXISTS (SELECT FROM event_checkpoints p
          WHERE p.event_id = l.event_id AND p.key = l.checkpoint AND p.kind = s.given_at) THEN
          outcome := 'not-here';
        ELSIF (SELECT count(*) FROM check_ins c WHERE c.registration_id = r.id) < s.after_checkpoints
          OR s.given_at IS NOT NULL AND NOT EXISTS (SELECT FROM check_ins c
            JOIN event_checkpoints p ON p.event_id = c.event_id AND p.key = c.checkpoint
            WHERE c.registration_id = r.id AND p.kind = s.given_at) THEN
          outcome := 'not-yet';
        ELSE
          UPDATE souvenir_stocks SET redeemed = redeemed + 1
          WHERE event_id = r.event_id AND key = what AND (stock IS NULL OR redeemed < stock);
          outcome := CASE WHEN FOUND THEN 'done' ELSE 'gone' END;
          IF outcome = 'done' THEN
            INSERT INTO redemptions (scan, registration_id, event_id, souvenir, checkpoint, link_id, device, scanned_at,
              received_at)
            VALUES (scan_id, r.id, r.event_id, what, place, l.id, device_id, least(scanned, clock_timestamp()),
              clock_timestamp())
            RETURNING * INTO first;
          END IF;
        END IF;
      END IF;
      IF outcome IN ('done', 'already') THEN
        first_at := first.scanned_at;
        first_place := first.checkpoint;
        first_device := first.device;
      END IF;
      RETURN NEXT;
    END $$;

    -- Tells the desks of the day what an event says of its route and its souvenirs. Refuses (GH004) fewer souvenirs than
    -- were given. What somebody was at or was given stays, closed.
    CREATE FUNCTION set_event_day(event integer, checkpoints jsonb, souvenirs jsonb) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      wanted record;
      held souvenir_stocks%ROWTYPE;
    BEGIN
      INSERT INTO event_checkpoints (event_id, key, kind, name, position)
      SELECT event, c.key, c.kind, c.name, c.position
      FROM jsonb_to_recordset(checkpoints) AS c (key text, kind text, name text, position integer)
      ON CONFLICT (event_id, key) DO UPDATE SET
        kind = excluded.kind, name = excluded.name, position = excluded.position, open = true;
      UPDATE event_checkpoints p SET open = false WHERE p.event_id = event
        AND NOT EXISTS (SELECT FROM jsonb_to_recordset(checkpoints) AS c (key text) WHERE c.key = p.key);
      DELETE FROM event_checkpoints p WHERE p.event_id = event AND NOT p.open AND p.forgotten = 0
        AND NOT EXISTS (SELECT FROM check_ins c WHERE c.event_id = event AND c.checkpoint = p.key)
        AND NOT EXISTS (SELECT FROM steward_links s WHERE s.event_id = event AND s.checkpoint = p.key);

      PERFORM FROM souvenir_stocks s WHERE s.event_id = event ORDER BY key FOR UPDATE;
      FOR wanted IN SELECT * FROM jsonb_to_recordset(souvenirs) AS w (key text, name text, rule text, stock integer,
        "givenAt" text, "afterCheckpoints" integer, position integer) ORDER BY position
      LOOP
        SELECT * INTO held FROM souvenir_stocks s WHERE s.event_id = event AND s.key = wanted.key;
        IF held.redeemed > wanted.stock THEN
          RAISE EXCEPTION USING ERRCODE = 'GH004', MESSAGE = 'Fewer souvenirs than were given.',
            DETAIL = jsonb_build_object('taken', held.redeemed, 'name', wanted.name)::text;
        END IF;
        INSERT INTO souvenir_stocks (event_id, key, name, rule, position, stock, given_at, after_checkpoints)
        VALUES (event, wanted.key, wanted.name, wanted.rule, wanted.position, wanted.stock, wanted."givenAt",
          wanted."afterCheckpoints")
        ON CONFLICT (event_id, key) DO UPDATE SET
          name = excluded.name, rule = excluded.rule, position = excluded.position, stock = excluded.stock,
          given_at = excluded.given_at, after_checkpoints = excluded.after_checkpoints, open = true;
      END LOOP;
      UPDATE souvenir_stocks s SET open = false WHERE s.event_id = event
        AND NOT EXISTS (SELECT FROM jsonb_to_recordset(souvenirs) AS w (key text) WHERE w.key = s.key);
      DELETE FROM souvenir_stocks s WHERE s.event_id = event AND NOT s.open AND s.redeemed = 0;
    END $$;

    -- Events that were published before.
    SELECT set_event_day(t.event_id,
      coalesce((SELECT jsonb_agg(jsonb_build_object('key', c.id, 'kind', c.kind, 'name', c.name, 'position', c._order))
        FROM events_route_checkpoints c WHERE c._parent_id = t.event_id),
        '[{"key": "door", "kind": "door", "name": "入口", "position": 0}]'),
      coalesce((SELECT jsonb_agg(jsonb_build_object('key', s.id, 'name', s.name, 'rule', coalesce(s.rule, ''),
          'stock', s.stock, 'givenAt', s.given_at, 'afterCheckpoints', coalesce(s.after_checkpoints, 0),
          'position', s._order))
        FROM events_souvenirs s WHERE s._parent_id = t.event_id), '[]'))
    FROM registration_terms t;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION set_event_day, redeem_souvenir, check_in, day_refusal;
    DROP TRIGGER registrations_left ON registrations;
    DROP FUNCTION time_of_leaving;
    DROP TABLE redemptions, check_ins, steward_links, souvenir_stocks, event_checkpoints;
    DROP FUNCTION keep_day_record;
  `)
}
