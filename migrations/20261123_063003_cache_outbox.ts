import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Which cached pages a committed change made invalid. No document and no API reaches it: hooks write it in the
 * transaction of the change (lib/outbox.ts), the worker of every instance reads it (lib/page-cache/).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE cache_outbox (
      id bigserial PRIMARY KEY,
      tag text NOT NULL,
      kind text NOT NULL CHECK (kind IN ('changed', 'withdrawn')),
      transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX cache_outbox_transaction_id_idx ON cache_outbox (transaction_id);
    CREATE INDEX cache_outbox_created_at_idx ON cache_outbox (created_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE cache_outbox`)
}
