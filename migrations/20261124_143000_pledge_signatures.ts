import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Who signed a pledge: a keyed hash of the number, so that nobody signs twice, and the name as it is shown (`王**`) or
 * none. Neither the number nor the whole name is kept.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE pledge_signatures (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      pledge_id integer NOT NULL REFERENCES pledges ON DELETE CASCADE,
      phone_key text NOT NULL,
      shown_as text,
      signed_at timestamptz NOT NULL DEFAULT now(),
      UNIQUE (pledge_id, phone_key)
    );
    CREATE INDEX pledge_signatures_latest ON pledge_signatures (pledge_id, id DESC) WHERE shown_as IS NOT NULL;

    CREATE TABLE pledge_counts (
      pledge_id integer PRIMARY KEY REFERENCES pledges ON DELETE CASCADE,
      signed integer NOT NULL CHECK (signed > 0)
    ) WITH (fillfactor = 20);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE pledge_counts, pledge_signatures`)
}
