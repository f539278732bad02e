import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_events_registration_questions_kind" AS ENUM('text', 'choice');
  CREATE TYPE "public"."enum_events_registration_promotion" AS ENUM('offer', 'confirm');
  CREATE TYPE "public"."enum_events_registration_attended_how" AS ENUM('registered', 'checkedIn');
  CREATE TYPE "public"."enum__events_v_version_registration_questions_kind" AS ENUM('text', 'choice');
  CREATE TYPE "public"."enum__events_v_version_registration_promotion" AS ENUM('offer', 'confirm');
  CREATE TYPE "public"."enum__events_v_version_registration_attended_how" AS ENUM('registered', 'checkedIn');
  CREATE TYPE "public"."enum_registrations_status" AS ENUM('pending', 'entered', 'confirmed', 'waitlisted', 'offered', 'rejected', 'expired', 'cancelled');
  CREATE TABLE "events_registration_strata" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"capacity" numeric
  );
  
  CREATE TABLE "events_registration_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"kind" "enum_events_registration_questions_kind" DEFAULT 'text',
  	"choices" varchar,
  	"purpose" varchar,
  	"required" boolean,
  	"sensitive" boolean,
  	"retention_days" numeric
  );
  
  CREATE TABLE "_events_v_version_registration_strata" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"capacity" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v_version_registration_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"label" varchar,
  	"kind" "enum__events_v_version_registration_questions_kind" DEFAULT 'text',
  	"choices" varchar,
  	"purpose" varchar,
  	"required" boolean,
  	"sensitive" boolean,
  	"retention_days" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "registrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" varchar NOT NULL,
  	"event_id" integer NOT NULL,
  	"union_id" integer NOT NULL,
  	"status" "enum_registrations_status" NOT NULL,
  	"pool_name" varchar,
  	"name" varchar NOT NULL,
  	"phone" varchar NOT NULL,
  	"employer" varchar NOT NULL,
  	"member_number" varchar,
  	"offered_until" timestamp(3) with time zone,
  	"reason" varchar,
  	"decided_by_id" integer,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "events" ADD COLUMN "registration_per_session" boolean;
  ALTER TABLE "events" ADD COLUMN "registration_waitlist" numeric DEFAULT 0;
  ALTER TABLE "events" ADD COLUMN "registration_promotion" "enum_events_registration_promotion" DEFAULT 'offer';
  ALTER TABLE "events" ADD COLUMN "registration_offer_hours" numeric DEFAULT 24;
  ALTER TABLE "events" ADD COLUMN "registration_attended_how" "enum_events_registration_attended_how" DEFAULT 'registered';
  ALTER TABLE "events" ADD COLUMN "registration_walk_ins" boolean;
  ALTER TABLE "events" ADD COLUMN "registration_retention_days" numeric DEFAULT 90;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_per_session" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_waitlist" numeric DEFAULT 0;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_promotion" "enum__events_v_version_registration_promotion" DEFAULT 'offer';
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_offer_hours" numeric DEFAULT 24;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_attended_how" "enum__events_v_version_registration_attended_how" DEFAULT 'registered';
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_walk_ins" boolean;
  ALTER TABLE "_events_v" ADD COLUMN "version_registration_retention_days" numeric DEFAULT 90;
  ALTER TABLE "events_registration_strata" ADD CONSTRAINT "events_registration_strata_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_registration_questions" ADD CONSTRAINT "events_registration_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_strata" ADD CONSTRAINT "_events_v_version_registration_strata_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_registration_questions" ADD CONSTRAINT "_events_v_version_registration_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registrations" ADD CONSTRAINT "registrations_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "events_registration_strata_order_idx" ON "events_registration_strata" USING btree ("_order");
  CREATE INDEX "events_registration_strata_parent_id_idx" ON "events_registration_strata" USING btree ("_parent_id");
  CREATE INDEX "events_registration_questions_order_idx" ON "events_registration_questions" USING btree ("_order");
  CREATE INDEX "events_registration_questions_parent_id_idx" ON "events_registration_questions" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_registration_strata_order_idx" ON "_events_v_version_registration_strata" USING btree ("_order");
  CREATE INDEX "_events_v_version_registration_strata_parent_id_idx" ON "_events_v_version_registration_strata" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_registration_questions_order_idx" ON "_events_v_version_registration_questions" USING btree ("_order");
  CREATE INDEX "_events_v_version_registration_questions_parent_id_idx" ON "_events_v_version_registration_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "registrations_number_idx" ON "registrations" USING btree ("number");
  CREATE INDEX "registrations_event_idx" ON "registrations" USING btree ("event_id");
  CREATE INDEX "registrations_union_idx" ON "registrations" USING btree ("union_id");
  CREATE INDEX "registrations_status_idx" ON "registrations" USING btree ("status");
  CREATE INDEX "registrations_decided_by_idx" ON "registrations" USING btree ("decided_by_id");
  CREATE INDEX "registrations_updated_at_idx" ON "registrations" USING btree ("updated_at");
  CREATE INDEX "registrations_created_at_idx" ON "registrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "events_registration_strata" CASCADE;
  DROP TABLE "events_registration_questions" CASCADE;
  DROP TABLE "_events_v_version_registration_strata" CASCADE;
  DROP TABLE "_events_v_version_registration_questions" CASCADE;
  DROP TABLE "registrations" CASCADE;
  ALTER TABLE "events" DROP COLUMN "registration_per_session";
  ALTER TABLE "events" DROP COLUMN "registration_waitlist";
  ALTER TABLE "events" DROP COLUMN "registration_promotion";
  ALTER TABLE "events" DROP COLUMN "registration_offer_hours";
  ALTER TABLE "events" DROP COLUMN "registration_attended_how";
  ALTER TABLE "events" DROP COLUMN "registration_walk_ins";
  ALTER TABLE "events" DROP COLUMN "registration_retention_days";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_per_session";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_waitlist";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_promotion";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_offer_hours";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_attended_how";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_walk_ins";
  ALTER TABLE "_events_v" DROP COLUMN "version_registration_retention_days";
  DROP TYPE "public"."enum_events_registration_questions_kind";
  DROP TYPE "public"."enum_events_registration_promotion";
  DROP TYPE "public"."enum_events_registration_attended_how";
  DROP TYPE "public"."enum__events_v_version_registration_questions_kind";
  DROP TYPE "public"."enum__events_v_version_registration_promotion";
  DROP TYPE "public"."enum__events_v_version_registration_attended_how";
  DROP TYPE "public"."enum_registrations_status";`)
}
