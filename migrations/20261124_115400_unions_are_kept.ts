import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * A union is merged into another and closed, never deleted: its foreign keys would take the union from content and
 * accounts (SET NULL), silently. Here the database says no, whoever asks.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE FUNCTION refuse_union_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'Unions are merged and closed, never deleted.'
        USING ERRCODE = 'restrict_violation';
    END $$;
    CREATE TRIGGER unions_kept BEFORE DELETE ON unions
      FOR EACH ROW EXECUTE FUNCTION refuse_union_deletion();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TRIGGER unions_kept ON unions; DROP FUNCTION refuse_union_deletion`)
}
