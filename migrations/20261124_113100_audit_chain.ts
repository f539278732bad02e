import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Makes the audit log append-only by the database's own means, and chains its entries by hash (docs/decisions/
 * 0012-audit-log.md). The link is written at COMMIT, by a deferred trigger under a lock: entries cannot fork the chain,
 * and a transaction holds the lock for no longer than its commit takes, when it waits for no other lock any more.
 * `npm run audit:verify` computes the same hashes in Node (domain/audit-chain.ts).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE audit_chain (
      position bigint PRIMARY KEY CHECK (position > 0),
      entry_id integer NOT NULL UNIQUE,
      digest text NOT NULL,
      hash text NOT NULL
    );

    CREATE FUNCTION audit_sha256(VARIADIC fields text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
      SELECT encode(sha256(convert_to(
        string_agg(coalesce(length(field) || ':' || field, '-'), ',' ORDER BY place), 'UTF8')), 'hex')
      FROM unnest(fields) WITH ORDINALITY AS f(field, place)
    $$;

    CREATE FUNCTION audit_digest(entry audit_log) RETURNS text LANGUAGE sql STABLE AS $$
      SELECT audit_sha256(
        to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        entry.actor_id::text, entry.address, entry.action, entry.collection, entry.document,
        entry.before::text, entry.after::text)
    $$;

    CREATE FUNCTION append_to_audit_chain(entry audit_log) RETURNS void LANGUAGE plpgsql AS $$
    DECLARE
      last audit_chain%ROWTYPE;
      next bigint;
      digest text := audit_digest(entry);
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtext('gonghui audit chain'));
      SELECT * INTO last FROM audit_chain ORDER BY position DESC LIMIT 1;
      next := coalesce(last.position, 0) + 1;
      INSERT INTO audit_chain VALUES (next, entry.id, digest,
        audit_sha256(coalesce(last.hash, ''), next::text, entry.id::text, digest));
    END $$;

    DO $$
    DECLARE entry audit_log%ROWTYPE;
    BEGIN
      FOR entry IN SELECT * FROM audit_log ORDER BY id LOOP
        PERFORM append_to_audit_chain(entry);
      END LOOP;
    END $$;

    CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM append_to_audit_chain(NEW);
      RETURN NULL;
    END $$;

    CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'The audit log is append-only.' USING ERRCODE = 'insufficient_privilege';
    END $$;

    CREATE CONSTRAINT TRIGGER audit_log_chained AFTER INSERT ON audit_log
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();
    CREATE TRIGGER audit_log_kept BEFORE UPDATE OR DELETE ON audit_log
      FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
    CREATE TRIGGER audit_log_kept_whole BEFORE TRUNCATE ON audit_log
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
    CREATE TRIGGER audit_chain_kept BEFORE UPDATE OR DELETE ON audit_chain
      FOR EACH ROW EXECUTE FUNCTION refuse_audit_change();
    CREATE TRIGGER audit_chain_kept_whole BEFORE TRUNCATE ON audit_chain
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

    -- A session in the replica role skips ordinary triggers; these it does not.
    ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_chained;
    ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_kept;
    ALTER TABLE audit_log ENABLE ALWAYS TRIGGER audit_log_kept_whole;
    ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER audit_chain_kept;
    ALTER TABLE audit_chain ENABLE ALWAYS TRIGGER audit_chain_kept_whole;

    -- For the portal's own role where it is no superuser; the triggers hold for every role.
    REVOKE UPDATE, DELETE, TRUNCATE ON audit_log, audit_chain FROM PUBLIC, CURRENT_USER;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER audit_log_chained ON audit_log;
    DROP TRIGGER audit_log_kept ON audit_log;
    DROP TRIGGER audit_log_kept_whole ON audit_log;
    DROP TABLE audit_chain;
    DROP FUNCTION chain_audit_entry, refuse_audit_change, append_to_audit_chain, audit_digest, audit_sha256;
    GRANT UPDATE, DELETE, TRUNCATE ON audit_log TO CURRENT_USER;
  `)
}
