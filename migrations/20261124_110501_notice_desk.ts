import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_ad_desk_notice_rates_template" AS ENUM('lostCertificate', 'announcement', 'deregistration', 'capitalReduction', 'statement');
  CREATE TYPE "public"."enum_ad_desk_days_paper_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  CREATE TYPE "public"."enum_ad_desk_days_work_days" AS ENUM('1', '2', '3', '4', '5', '6', '7');
  ALTER TYPE "public"."enum_notices_template" ADD VALUE 'capitalReduction' BEFORE 'statement';
  ALTER TYPE "public"."enum_notices_state" ADD VALUE 'asked' BEFORE 'quoted';
  ALTER TYPE "public"."enum_notices_state" ADD VALUE 'paid' BEFORE 'scheduled';
  ALTER TYPE "public"."enum_notices_state" ADD VALUE 'withdrawn';
  CREATE TABLE "ad_desk_notice_rates" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"template" "enum_ad_desk_notice_rates_template" NOT NULL,
  	"base" numeric DEFAULT 0 NOT NULL,
  	"included" numeric DEFAULT 0 NOT NULL,
  	"step" numeric DEFAULT 1 NOT NULL,
  	"step_price" numeric DEFAULT 0 NOT NULL
  );
  
  CREATE TABLE "ad_desk_days_paper_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ad_desk_days_paper_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ad_desk_days_work_days" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_ad_desk_days_work_days",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "ad_desk_days_closed" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"day" varchar NOT NULL
  );
  
  ALTER TABLE "notices" ADD COLUMN "wished_for" timestamp(3) with time zone;
  ALTER TABLE "notices" ADD COLUMN "question" varchar;
  ALTER TABLE "notices" ADD COLUMN "answer" varchar;
  ALTER TABLE "notices" ADD COLUMN "refusal" varchar;
  ALTER TABLE "notices" ADD COLUMN "payment" varchar;
  ALTER TABLE "notices" ADD COLUMN "follow_hash" varchar;
  ALTER TABLE "notices" ADD COLUMN "ticket" varchar;
  ALTER TABLE "ad_desk" ADD COLUMN "days_cut_off_days" numeric DEFAULT 2 NOT NULL;
  ALTER TABLE "ad_desk" ADD COLUMN "days_cut_off_time" varchar DEFAULT '15:00' NOT NULL;
  ALTER TABLE "ad_desk_notice_rates" ADD CONSTRAINT "ad_desk_notice_rates_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_desk_days_paper_days" ADD CONSTRAINT "ad_desk_days_paper_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_desk_days_work_days" ADD CONSTRAINT "ad_desk_days_work_days_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "ad_desk_days_closed" ADD CONSTRAINT "ad_desk_days_closed_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."ad_desk"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "ad_desk_notice_rates_order_idx" ON "ad_desk_notice_rates" USING btree ("_order");
  CREATE INDEX "ad_desk_notice_rates_parent_id_idx" ON "ad_desk_notice_rates" USING btree ("_parent_id");
  CREATE INDEX "ad_desk_days_paper_days_order_idx" ON "ad_desk_days_paper_days" USING btree ("order");
  CREATE INDEX "ad_desk_days_paper_days_parent_idx" ON "ad_desk_days_paper_days" USING btree ("parent_id");
  CREATE INDEX "ad_desk_days_work_days_order_idx" ON "ad_desk_days_work_days" USING btree ("order");
  CREATE INDEX "ad_desk_days_work_days_parent_idx" ON "ad_desk_days_work_days" USING btree ("parent_id");
  CREATE INDEX "ad_desk_days_closed_order_idx" ON "ad_desk_days_closed" USING btree ("_order");
  CREATE INDEX "ad_desk_days_closed_parent_id_idx" ON "ad_desk_days_closed" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "notices_follow_hash_idx" ON "notices" USING btree ("follow_hash");
  CREATE UNIQUE INDEX "notices_ticket_idx" ON "notices" USING btree ("ticket");
  CREATE SEQUENCE "notice_numbers";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP SEQUENCE "notice_numbers";
  ALTER TABLE "ad_desk_notice_rates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ad_desk_days_paper_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ad_desk_days_work_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "ad_desk_days_closed" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "ad_desk_notice_rates" CASCADE;
  DROP TABLE "ad_desk_days_paper_days" CASCADE;
  DROP TABLE "ad_desk_days_work_days" CASCADE;
  DROP TABLE "ad_desk_days_closed" CASCADE;
  ALTER TABLE "notices" ALTER COLUMN "template" SET DATA TYPE text;
  DROP TYPE "public"."enum_notices_template";
  CREATE TYPE "public"."enum_notices_template" AS ENUM('lostCertificate', 'announcement', 'deregistration', 'statement');
  ALTER TABLE "notices" ALTER COLUMN "template" SET DATA TYPE "public"."enum_notices_template" USING "template"::"public"."enum_notices_template";
  ALTER TABLE "notices" ALTER COLUMN "state" SET DATA TYPE text;
  ALTER TABLE "notices" ALTER COLUMN "state" SET DEFAULT 'inquiry'::text;
  DROP TYPE "public"."enum_notices_state";
  CREATE TYPE "public"."enum_notices_state" AS ENUM('inquiry', 'quoted', 'accepted', 'scheduled', 'published', 'declined');
  ALTER TABLE "notices" ALTER COLUMN "state" SET DEFAULT 'inquiry'::"public"."enum_notices_state";
  ALTER TABLE "notices" ALTER COLUMN "state" SET DATA TYPE "public"."enum_notices_state" USING "state"::"public"."enum_notices_state";
  DROP INDEX "notices_follow_hash_idx";
  DROP INDEX "notices_ticket_idx";
  ALTER TABLE "notices" DROP COLUMN "wished_for";
  ALTER TABLE "notices" DROP COLUMN "question";
  ALTER TABLE "notices" DROP COLUMN "answer";
  ALTER TABLE "notices" DROP COLUMN "refusal";
  ALTER TABLE "notices" DROP COLUMN "payment";
  ALTER TABLE "notices" DROP COLUMN "follow_hash";
  ALTER TABLE "notices" DROP COLUMN "ticket";
  ALTER TABLE "ad_desk" DROP COLUMN "days_cut_off_days";
  ALTER TABLE "ad_desk" DROP COLUMN "days_cut_off_time";
  DROP TYPE "public"."enum_ad_desk_notice_rates_template";
  DROP TYPE "public"."enum_ad_desk_days_paper_days";
  DROP TYPE "public"."enum_ad_desk_days_work_days";`)
}
