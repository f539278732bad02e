import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * The counters of registration, and the moves that change them (docs/decisions/0020-registration.md). Whoever changes a
 * counter holds the row of its pool; several pools are locked in the order of their ids. A place is taken by the
 * statement of data/registrations/take-place.ts, everything else by the functions here: one journey to the database for
 * each, so that nobody waits for a network while a pool is locked. The clock is the database's.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE registration_terms (
      event_id integer PRIMARY KEY REFERENCES events ON DELETE CASCADE,
      slug text NOT NULL UNIQUE,
      published boolean NOT NULL,
      terms jsonb NOT NULL,
      consent_hash text NOT NULL
    );

    -- What people agreed to, word for word, for as long as anybody's agreement to it is kept.
    CREATE TABLE consent_texts (
      event_id integer NOT NULL REFERENCES events ON DELETE CASCADE,
      version integer NOT NULL,
      hash text NOT NULL,
      text text NOT NULL,
      sensitive_text text,
      since timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (event_id, version),
      UNIQUE (event_id, hash)
    );

    CREATE TABLE capacity_pools (
      id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      event_id integer NOT NULL REFERENCES events ON DELETE CASCADE,
      kind text NOT NULL CHECK (kind IN ('event', 'session', 'stratum')),
      key text NOT NULL,
      name text NOT NULL,
      position integer NOT NULL,
      capacity integer CHECK (capacity >= 0),
      taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
      waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
      seq bigint NOT NULL DEFAULT 0,
      mode text NOT NULL CHECK (mode IN ('firstCome', 'approval', 'lottery')),
      accepting boolean NOT NULL,
      opens_at timestamptz,
      closes_at timestamptz,
      ends_at timestamptz NOT NULL,
      waitlist integer NOT NULL CHECK (waitlist >= 0),
      promotion text NOT NULL CHECK (promotion IN ('offer', 'confirm')),
      offer_hours integer NOT NULL CHECK (offer_hours > 0),
      requires_event_id integer,
      attended_how text NOT NULL CHECK (attended_how IN ('registered', 'checkedIn')),
      walk_ins boolean NOT NULL,
      consent_hash text NOT NULL,
      UNIQUE (event_id, kind, key),
      CONSTRAINT capacity_pools_never_one_too_many CHECK (taken <= capacity)
    ) WITH (fillfactor = 20);

    ALTER TABLE registrations
      ADD COLUMN pool_id integer NOT NULL REFERENCES capacity_pools,
      ADD COLUMN seq bigint NOT NULL,
      -- The place in the queue: as they came, or as they were drawn.
      ADD COLUMN queue bigint NOT NULL,
      ADD COLUMN phone_key text NOT NULL,
      ADD COLUMN phone_sealed text NOT NULL,
      ADD COLUMN answers_sealed text,
      ADD COLUMN idempotency_key text NOT NULL,
      ADD COLUMN request_hash text NOT NULL,
      ADD COLUMN consent_hash text NOT NULL,
      ADD COLUMN consent_at timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN sensitive_consent_at timestamptz,
      ADD COLUMN left_at timestamptz,
      ADD CONSTRAINT registrations_seq UNIQUE (pool_id, seq),
      ADD CONSTRAINT registrations_idempotency UNIQUE (event_id, idempotency_key),
      ADD CONSTRAINT registrations_offer CHECK ((status = 'offered') <= (offered_until IS NOT NULL));
    CREATE UNIQUE INDEX registrations_one_active ON registrations (event_id, phone_key)
      WHERE status IN ('pending', 'entered', 'confirmed', 'waitlisted', 'offered');
    CREATE INDEX registrations_queue ON registrations (pool_id, queue) WHERE status = 'waitlisted';
    CREATE INDEX registrations_offers ON registrations (offered_until) WHERE status = 'offered';
    CREATE INDEX registrations_phone ON registrations (phone_key);

    -- What is to be told to whom. The state of a registration and the word of it are committed together.
    CREATE TABLE registration_messages (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      registration_id integer NOT NULL REFERENCES registrations ON DELETE CASCADE,
      purpose text NOT NULL,
      text text,
      created_at timestamptz NOT NULL DEFAULT now(),
      sent_at timestamptz,
      attempts integer NOT NULL DEFAULT 0
    );
    CREATE INDEX registration_messages_to_send ON registration_messages (id) WHERE sent_at IS NULL;
    CREATE INDEX registration_messages_of ON registration_messages (registration_id);

    CREATE FUNCTION tell_registration() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO registration_messages (registration_id, purpose) VALUES (NEW.id, NEW.status::text);
      RETURN NULL;
    END $$;
    CREATE TRIGGER registrations_told_new AFTER INSERT ON registrations
      FOR EACH ROW EXECUTE FUNCTION tell_registration();
    CREATE TRIGGER registrations_told AFTER UPDATE OF status ON registrations
      FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION tell_registration();

    -- Gives free places to the head of the queue, in its order. The caller holds the pool.
    CREATE FUNCTION registration_promote(pool integer) RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
      p capacity_pools%ROWTYPE;
      promoted integer := 0;
    BEGIN
      LOOP
        UPDATE capacity_pools SET taken = taken + 1, waiting = waiting - 1
        WHERE id = pool AND waiting > 0 AND (capacity IS NULL OR taken < capacity)
          AND accepting AND ends_at > now()
        RETURNING * INTO p;
        EXIT WHEN NOT FOUND;
        UPDATE registrations SET
          status = CASE p.promotion WHEN 'offer' THEN 'offered' ELSE 'confirmed' END::enum_registrations_status,
          offered_until = CASE p.promotion
            WHEN 'offer' THEN least(now() + p.offer_hours * interval '1 hour', p.ends_at) END,
          updated_at = now()
        WHERE id = (SELECT id FROM registrations
          WHERE pool_id = pool AND status = 'waitlisted' ORDER BY queue LIMIT 1);
        IF NOT FOUND THEN
          RAISE EXCEPTION 'Pool % counts somebody who does not wait.', pool;
        END IF;
        promoted := promoted + 1;
      END LOOP;
      RETURN promoted;
    END $$;

    -- Takes somebody out, gives the place on, and says what the registration was; null: it was active no more.
    CREATE FUNCTION registration_leave(registration integer, outcome enum_registrations_status, why text, by_user integer)
    RETURNS text LANGUAGE plpgsql AS $$
    DECLARE
      pool integer;
      was text;
    BEGIN
      SELECT pool_id INTO pool FROM registrations WHERE id = registration;
      PERFORM FROM capacity_pools WHERE id = pool FOR UPDATE;
      SELECT status::text INTO was FROM registrations WHERE id = registration FOR UPDATE;
      IF was IS NULL OR was NOT IN ('pending', 'entered', 'confirmed', 'waitlisted', 'offered') THEN
        RETURN NULL;
      END IF;
      UPDATE registrations SET status = outcome, reason = why, decided_by_id = coalesce(by_user, decided_by_id),
        left_at = now(), updated_at = now()
      WHERE id = registration;
      UPDATE capacity_pools SET
        taken = taken - (was IN ('confirmed', 'offered'))::integer,
        waiting = waiting - (was = 'waitlisted')::integer
      WHERE id = pool;
      PERFORM registration_promote(pool);
      RETURN was;
    END $$;

    -- Takes up an offered place in time; returns what the registration is now.
    CREATE FUNCTION registration_accept(registration integer) RETURNS text LANGUAGE plpgsql AS $$
    DECLARE
      pool integer;
      r registrations%ROWTYPE;
    BEGIN
      SELECT pool_id INTO pool FROM registrations WHERE id = registration;
      PERFORM FROM capacity_pools WHERE id = pool FOR UPDATE;
      SELECT * INTO r FROM registrations WHERE id = registration FOR UPDATE;
      IF r.status = 'offered' AND r.offered_until > now() THEN
        UPDATE registrations SET status = 'confirmed', updated_at = now() WHERE id = registration;
        RETURN 'confirmed';
      END IF;
      IF r.status = 'offered' THEN
        PERFORM registration_leave(registration, 'expired', NULL, NULL);
        RETURN 'expired';
      END IF;
      RETURN r.status::text;
    END $$;

    -- Takes back the places that nobody took up, and gives them on; returns how many.
    CREATE FUNCTION registration_expire_offers() RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE
      due integer;
      expired integer := 0;
    BEGIN
      FOR due IN
        SELECT id FROM registrations WHERE status = 'offered' AND offered_until <= now() ORDER BY pool_id, queue
      LOOP
        PERFORM FROM capacity_pools p JOIN registrations r ON r.pool_id = p.id WHERE r.id = due FOR UPDATE OF p;
        CONTINUE WHEN NOT EXISTS (SELECT FROM registrations WHERE id = due AND status = 'offered');
        PERFORM registration_leave(due, 'expired', NULL, NULL);
        expired := expired + 1;
      END LOOP;
      RETURN expired;
    END $$;

    -- Approves or rejects who waits for a decision, in the order in which they came. An approved one for whom there is
    -- neither a place nor room in the queue stays as it is.
    CREATE FUNCTION registration_decide(ids integer[], approve boolean, why text, by_user integer)
    RETURNS TABLE (registration integer, outcome text) LANGUAGE plpgsql AS $$
    DECLARE
      r record;
    BEGIN
      PERFORM FROM capacity_pools WHERE id IN (SELECT pool_id FROM registrations WHERE id = ANY (ids))
        ORDER BY id FOR UPDATE;
      FOR r IN SELECT id, pool_id FROM registrations WHERE id = ANY (ids) AND status = 'pending'
        ORDER BY pool_id, seq FOR UPDATE
      LOOP
        registration := r.id;
        outcome := 'rejected';
        IF approve THEN
          UPDATE capacity_pools SET taken = taken + 1
            WHERE id = r.pool_id AND waiting = 0 AND (capacity IS NULL OR taken < capacity);
          outcome := 'confirmed';
          IF NOT FOUND THEN
            UPDATE capacity_pools SET waiting = waiting + 1 WHERE id = r.pool_id AND waiting < waitlist;
            outcome := CASE WHEN FOUND THEN 'waitlisted' ELSE 'full' END;
          END IF;
        END IF;
        IF outcome <> 'full' THEN
          UPDATE registrations SET status = outcome::enum_registrations_status, reason = why,
            decided_by_id = by_user, updated_at = now(),
            left_at = CASE outcome WHEN 'rejected' THEN now() END
          WHERE id = r.id;
        END IF;
        RETURN NEXT;
      END LOOP;
    END $$;

    -- Tells the counters what an event says of registration. Refuses (GH001) fewer places than are taken, (GH002) to drop
    -- a pool that somebody is in, (GH003) another way of giving places while somebody is in.
    CREATE FUNCTION set_capacity_pools(event integer, terms jsonb, pools jsonb) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      wanted record;
      held capacity_pools%ROWTYPE;
      in_use boolean;
    BEGIN
      PERFORM FROM capacity_pools WHERE event_id = event ORDER BY id FOR UPDATE;
      FOR wanted IN
        SELECT * FROM jsonb_to_recordset(pools) AS w (kind text, key text, name text, capacity integer, position integer)
        ORDER BY position
      LOOP
        SELECT * INTO held FROM capacity_pools p
          WHERE p.event_id = event AND p.kind = wanted.kind AND p.key = wanted.key;
        IF held.taken > wanted.capacity THEN
          RAISE EXCEPTION USING ERRCODE = 'GH001', MESSAGE = 'Fewer places than are taken.',
            DETAIL = jsonb_build_object('taken', held.taken, 'name', wanted.name)::text;
        END IF;
        SELECT EXISTS (SELECT FROM registrations r WHERE r.pool_id = held.id
          AND r.status IN ('pending', 'entered', 'confirmed', 'waitlisted', 'offered')) INTO in_use;
        IF in_use AND held.mode <> terms->>'mode' THEN
          RAISE EXCEPTION USING ERRCODE = 'GH003', MESSAGE = 'Somebody is in.';
        END IF;
        INSERT INTO capacity_pools (event_id, kind, key, name, position, capacity, mode, accepting, opens_at, closes_at,
          ends_at, waitlist, promotion, offer_hours, requires_event_id, attended_how, walk_ins, consent_hash)
        VALUES (event, wanted.kind, wanted.key, wanted.name, wanted.position, wanted.capacity, terms->>'mode',
          (terms->>'accepting')::boolean, (terms->>'opensAt')::timestamptz, (terms->>'closesAt')::timestamptz,
          (terms->>'endsAt')::timestamptz, (terms->>'waitlist')::integer, terms->>'promotion',
          (terms->>'offerHours')::integer, (terms->>'requiresEvent')::integer, terms->>'attendedHow',
          (terms->>'walkIns')::boolean, terms->>'consentHash')
        ON CONFLICT (event_id, kind, key) DO UPDATE SET
          name = excluded.name, position = excluded.position, capacity = excluded.capacity, mode = excluded.mode,
          accepting = excluded.accepting, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
          ends_at = excluded.ends_at, waitlist = excluded.waitlist, promotion = excluded.promotion,
          offer_hours = excluded.offer_hours, requires_event_id = excluded.requires_event_id,
          attended_how = excluded.attended_how, walk_ins = excluded.walk_ins, consent_hash = excluded.consent_hash;
      END LOOP;
      FOR held IN
        SELECT * FROM capacity_pools p WHERE p.event_id = event AND NOT EXISTS (
          SELECT FROM jsonb_to_recordset(pools) AS w (kind text, key text) WHERE w.kind = p.kind AND w.key = p.key)
      LOOP
        IF EXISTS (SELECT FROM registrations r WHERE r.pool_id = held.id
          AND r.status IN ('pending', 'entered', 'confirmed', 'waitlisted', 'offered')) THEN
          RAISE EXCEPTION USING ERRCODE = 'GH002', MESSAGE = 'Somebody is in.',
            DETAIL = jsonb_build_object('name', held.name)::text;
        END IF;
        IF EXISTS (SELECT FROM registrations r WHERE r.pool_id = held.id) THEN
          UPDATE capacity_pools SET accepting = false WHERE id = held.id;
        ELSE
          DELETE FROM capacity_pools WHERE id = held.id;
        END IF;
      END LOOP;
      PERFORM registration_promote(id) FROM (SELECT id FROM capacity_pools WHERE event_id = event ORDER BY id) AS p;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP FUNCTION set_capacity_pools, registration_decide, registration_expire_offers, registration_accept,
      registration_leave, registration_promote;
    DROP TABLE registration_messages;
    DROP TRIGGER registrations_told ON registrations;
    DROP TRIGGER registrations_told_new ON registrations;
    DROP FUNCTION tell_registration;
    DROP TABLE registration_terms, consent_texts;
    ALTER TABLE registrations DROP COLUMN pool_id, DROP COLUMN seq, DROP COLUMN queue, DROP COLUMN phone_key,
      DROP COLUMN phone_sealed, DROP COLUMN answers_sealed, DROP COLUMN idempotency_key, DROP COLUMN request_hash,
      DROP COLUMN consent_hash, DROP COLUMN consent_at, DROP COLUMN sensitive_consent_at, DROP COLUMN left_at,
      DROP CONSTRAINT registrations_offer;
    DROP TABLE capacity_pools;
  `)
}
