import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What senders show the desk as proof of who they are: sealed (lib/sealed.ts), so that neither a backup nor a look into
 * the database shows an identity card. No document of Payload's holds it; lib/paper-table.ts reads and writes it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE notice_papers (
      id serial PRIMARY KEY,
      notice_id integer NOT NULL REFERENCES notices (id) ON DELETE CASCADE,
      type text NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'application/pdf')),
      size integer NOT NULL CHECK (size BETWEEN 1 AND 3145728),
      added_at timestamptz NOT NULL DEFAULT now(),
      key_id text NOT NULL,
      nonce bytea NOT NULL,
      tag bytea NOT NULL,
      bytes bytea NOT NULL
    );
    CREATE INDEX notice_papers_notice_idx ON notice_papers (notice_id);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE notice_papers`)
}
