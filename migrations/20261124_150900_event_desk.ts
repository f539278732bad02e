import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What the editor's desk of an event needs besides the counters (docs/decisions/0022-event-desk.md): messages that are
 * tried again, a change of the event that is told once, and figures that outlive the persons.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- next_at: not before then, whoever looks; while somebody sends it, it lies in the future.
    ALTER TABLE registration_messages
      ADD COLUMN next_at timestamptz NOT NULL DEFAULT now(),
      ADD COLUMN given_up_at timestamptz;
    DROP INDEX registration_messages_to_send;
    CREATE INDEX registration_messages_to_send ON registration_messages (next_at)
      WHERE sent_at IS NULL AND given_up_at IS NULL;

    -- What those who registered were last told of the event itself.
    ALTER TABLE registration_terms ADD COLUMN announced text NOT NULL DEFAULT 'scheduled';

    -- How many there were, when nobody is known any more.
    CREATE TABLE registration_counts (
      event_id integer NOT NULL REFERENCES events ON DELETE CASCADE,
      pool_name text NOT NULL,
      status text NOT NULL,
      people integer NOT NULL DEFAULT 0,
      arrived integer NOT NULL DEFAULT 0,
      PRIMARY KEY (event_id, pool_name, status)
    );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE registration_counts;
    ALTER TABLE registration_terms DROP COLUMN announced;
    DROP INDEX registration_messages_to_send;
    ALTER TABLE registration_messages DROP COLUMN next_at, DROP COLUMN given_up_at;
    CREATE INDEX registration_messages_to_send ON registration_messages (id) WHERE sent_at IS NULL;
  `)
}
