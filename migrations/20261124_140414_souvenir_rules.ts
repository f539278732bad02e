import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_souvenirs_given_at" AS ENUM('start', 'supply', 'turn', 'finish', 'door');
  CREATE TYPE "public"."enum__events_v_version_souvenirs_given_at" AS ENUM('start', 'supply', 'turn', 'finish', 'door');
  ALTER TABLE "events_souvenirs" ADD COLUMN "given_at" "enum_events_souvenirs_given_at";
  ALTER TABLE "events_souvenirs" ADD COLUMN "after_checkpoints" numeric DEFAULT 0;
  ALTER TABLE "events" ADD COLUMN "registration_roster_on_devices" boolean;
  ALTER TABLE "_events_v_version_souvenirs" ADD COLUMN "given_at" "enum__events_v_version_souvenirs_given_at";
  ALTER TABLE "_events_v_version_souvenirs" ADD COLUMN "after_checkpoints" numeric DEFAULT 0;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_roster_on_devices" boolean;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "events_souvenirs" DROP COLUMN "given_at";
  ALTER TABLE "events_souvenirs" DROP COLUMN "after_checkpoints";
  ALTER TABLE "events" DROP COLUMN "registration_roster_on_devices";
  ALTER TABLE "_events_v_version_souvenirs" DROP COLUMN "given_at";
  ALTER TABLE "_events_v_version_souvenirs" DROP COLUMN "after_checkpoints";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_roster_on_devices";
  DROP TYPE "public"."enum_events_souvenirs_given_at";
  DROP TYPE "public"."enum__events_v_version_souvenirs_given_at";`)
}
