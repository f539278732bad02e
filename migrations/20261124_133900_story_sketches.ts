import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What a published story is recognised by when somebody hands in the same words again: its sketch (the smallest 128 hashes
 * of its pieces), and bands by which an index finds the few of a hundred thousand that are worth comparing.
 * domain/copy-check/fingerprint.ts makes both, lib/sketch-table.ts reads and writes them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE story_sketches (
      story_id integer PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
      sketch integer[] NOT NULL,
      bands integer[] NOT NULL
    );
    CREATE INDEX story_sketches_bands_idx ON story_sketches USING gin (bands);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE story_sketches`)
}
