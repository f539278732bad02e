import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * Letters to staff that are to be sent, written in the transaction of what they tell of (lib/letters-due.ts) and deleted
 * once the mail server took them. A row without a letter is a digest, of which a person has one at a time: what it says
 * is found when it is sent.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE letters_due (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      user_id integer NOT NULL REFERENCES users (id) ON DELETE CASCADE,
      letter jsonb,
      due_at timestamptz NOT NULL DEFAULT now(),
      attempts integer NOT NULL DEFAULT 0,
      created_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE UNIQUE INDEX letters_due_one_digest ON letters_due (user_id) WHERE letter IS NULL;
    CREATE INDEX letters_due_at ON letters_due (due_at);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE letters_due`)
}
