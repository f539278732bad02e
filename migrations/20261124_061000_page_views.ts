import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * How often each public document was read on each day of Shanghai's, and nothing about who read it. No document and no
 * API of Payload's reaches it: data/count-view.ts writes it, data/page-views.ts reads it.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE page_views (
      day date NOT NULL,
      collection text NOT NULL,
      document integer NOT NULL,
      views integer NOT NULL CHECK (views > 0),
      PRIMARY KEY (collection, document, day)
    );
    CREATE INDEX page_views_day_idx ON page_views (day);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE page_views`)
}
