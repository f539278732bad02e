import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What the second step of signing in is checked against (docs/decisions/0015-second-factor.md). No document and no API
 * of Payload's reaches it: data/second-factor/ writes it. A site that exists already asks for it when an administrator
 * says so.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE second_factors (
      user_id integer PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
      key_id text NOT NULL,
      nonce bytea NOT NULL,
      tag bytea NOT NULL,
      secret bytea NOT NULL,
      last_step bigint NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now(),
      confirmed_at timestamptz
    );
    CREATE TABLE recovery_codes (
      user_id integer NOT NULL REFERENCES second_factors (user_id) ON DELETE CASCADE,
      code_hash text NOT NULL,
      used_at timestamptz,
      PRIMARY KEY (user_id, code_hash)
    );
    UPDATE site SET require_second_factor = false;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE recovery_codes, second_factors`)
}
