import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" ADD COLUMN "awaits_second_factor" boolean DEFAULT false;
  ALTER TABLE "site" ADD COLUMN "require_second_factor" boolean DEFAULT true;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sessions" DROP COLUMN "awaits_second_factor";
  ALTER TABLE "site" DROP COLUMN "require_second_factor";`)
}
