import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "unions" ADD COLUMN "merged_into_id" integer;
  ALTER TABLE "unions" ADD CONSTRAINT "unions_merged_into_id_unions_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "unions_merged_into_idx" ON "unions" USING btree ("merged_into_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "unions" DROP CONSTRAINT "unions_merged_into_id_unions_id_fk";
  
  DROP INDEX "unions_merged_into_idx";
  ALTER TABLE "unions" DROP COLUMN "merged_into_id";`)
}
