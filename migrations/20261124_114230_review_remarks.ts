import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_review_remarks_from" AS ENUM('draft', 'returned', 'first', 'second', 'final', 'approved', 'published', 'withdrawn');
  CREATE TABLE "review_remarks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"story_id" integer,
  	"union_id" integer,
  	"answers_id" integer,
  	"from" "enum_review_remarks_from" NOT NULL,
  	"quote" varchar,
  	"words" varchar,
  	"blocking" boolean DEFAULT false,
  	"by_id" integer,
  	"by_name" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "review_remarks" ADD CONSTRAINT "review_remarks_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_remarks" ADD CONSTRAINT "review_remarks_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_remarks" ADD CONSTRAINT "review_remarks_answers_id_review_remarks_id_fk" FOREIGN KEY ("answers_id") REFERENCES "public"."review_remarks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "review_remarks" ADD CONSTRAINT "review_remarks_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "review_remarks_story_idx" ON "review_remarks" USING btree ("story_id");
  CREATE INDEX "review_remarks_union_idx" ON "review_remarks" USING btree ("union_id");
  CREATE INDEX "review_remarks_answers_idx" ON "review_remarks" USING btree ("answers_id");
  CREATE INDEX "review_remarks_by_idx" ON "review_remarks" USING btree ("by_id");
  CREATE INDEX "review_remarks_at_idx" ON "review_remarks" USING btree ("at");
  CREATE INDEX "review_remarks_updated_at_idx" ON "review_remarks" USING btree ("updated_at");
  CREATE INDEX "review_remarks_created_at_idx" ON "review_remarks" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "review_remarks" CASCADE;
  DROP TYPE "public"."enum_review_remarks_from";`)
}
