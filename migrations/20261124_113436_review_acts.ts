import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_acts_action" AS ENUM('submit', 'recall', 'pass', 'return', 'publish', 'withdraw');
  CREATE TYPE "public"."enum_review_acts_from" AS ENUM('draft', 'returned', 'first', 'second', 'final', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_review_acts_to" AS ENUM('draft', 'returned', 'first', 'second', 'final', 'approved', 'published', 'withdrawn');
  CREATE TYPE "public"."enum_review_acts_code" AS ENUM('facts', 'guidance', 'wording', 'pictures', 'sources', 'layout', 'other');
  CREATE TABLE "review_acts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"story_id" integer,
  	"union_id" integer,
  	"action" "enum_review_acts_action" NOT NULL,
  	"from" "enum_review_acts_from" NOT NULL,
  	"to" "enum_review_acts_to" NOT NULL,
  	"by_id" integer,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"version" numeric,
  	"code" "enum_review_acts_code",
  	"opinion" varchar,
  	"words" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "review_acts" ADD CONSTRAINT "review_acts_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_acts" ADD CONSTRAINT "review_acts_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_acts" ADD CONSTRAINT "review_acts_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "review_acts_story_idx" ON "review_acts" USING btree ("story_id");
  CREATE INDEX "review_acts_union_idx" ON "review_acts" USING btree ("union_id");
  CREATE INDEX "review_acts_by_idx" ON "review_acts" USING btree ("by_id");
  CREATE INDEX "review_acts_at_idx" ON "review_acts" USING btree ("at");
  CREATE INDEX "review_acts_updated_at_idx" ON "review_acts" USING btree ("updated_at");
  CREATE INDEX "review_acts_created_at_idx" ON "review_acts" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "review_acts" CASCADE;
  DROP TYPE "public"."enum_review_acts_action";
  DROP TYPE "public"."enum_review_acts_from";
  DROP TYPE "public"."enum_review_acts_to";
  DROP TYPE "public"."enum_review_acts_code";`)
}
