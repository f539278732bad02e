import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "loans" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"story_id" integer NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "loans_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"unions_id" integer
  );
  
  CREATE TABLE "front_page_secondary" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"story_id" integer
  );
  
  ALTER TABLE "front_page_rels" DROP CONSTRAINT "front_page_rels_articles_fk";
  
  DROP INDEX "front_page_rels_articles_id_idx";
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "loans_id" integer;
  ALTER TABLE "loans" ADD CONSTRAINT "loans_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "loans_rels" ADD CONSTRAINT "loans_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."loans"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "loans_rels" ADD CONSTRAINT "loans_rels_unions_fk" FOREIGN KEY ("unions_id") REFERENCES "public"."unions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "front_page_secondary" ADD CONSTRAINT "front_page_secondary_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "front_page_secondary" ADD CONSTRAINT "front_page_secondary_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."front_page"("id") ON DELETE cascade ON UPDATE no action;
  CREATE UNIQUE INDEX "loans_story_idx" ON "loans" USING btree ("story_id");
  CREATE INDEX "loans_updated_at_idx" ON "loans" USING btree ("updated_at");
  CREATE INDEX "loans_created_at_idx" ON "loans" USING btree ("created_at");
  CREATE INDEX "loans_rels_order_idx" ON "loans_rels" USING btree ("order");
  CREATE INDEX "loans_rels_parent_idx" ON "loans_rels" USING btree ("parent_id");
  CREATE INDEX "loans_rels_path_idx" ON "loans_rels" USING btree ("path");
  CREATE INDEX "loans_rels_unions_id_idx" ON "loans_rels" USING btree ("unions_id");
  CREATE INDEX "front_page_secondary_order_idx" ON "front_page_secondary" USING btree ("_order");
  CREATE INDEX "front_page_secondary_parent_id_idx" ON "front_page_secondary" USING btree ("_parent_id");
  CREATE INDEX "front_page_secondary_story_idx" ON "front_page_secondary" USING btree ("story_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_loans_fk" FOREIGN KEY ("loans_id") REFERENCES "public"."loans"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_loans_id_idx" ON "payload_locked_documents_rels" USING btree ("loans_id");
  -- What the chief had picked stays picked, in its order.
  INSERT INTO "front_page_secondary" ("_order", "_parent_id", "id", "story_id")
    SELECT "order", "parent_id", md5("id"::text), "articles_id" FROM "front_page_rels"
    WHERE "path" = 'secondary' AND "articles_id" IS NOT NULL;
  DELETE FROM "front_page_rels" WHERE "path" = 'secondary';
  ALTER TABLE "front_page_rels" DROP COLUMN "articles_id";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "loans" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "loans_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "front_page_secondary" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "loans" CASCADE;
  DROP TABLE "loans_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_loans_fk";
  
  DROP INDEX "payload_locked_documents_rels_loans_id_idx";
  ALTER TABLE "front_page_rels" ADD COLUMN "articles_id" integer;
  INSERT INTO "front_page_rels" ("order", "parent_id", "path", "articles_id")
    SELECT "_order", "_parent_id", 'secondary', "story_id" FROM "front_page_secondary"
    WHERE "story_id" IS NOT NULL;
  DROP TABLE "front_page_secondary" CASCADE;
  ALTER TABLE "front_page_rels" ADD CONSTRAINT "front_page_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "front_page_rels_articles_id_idx" ON "front_page_rels" USING btree ("articles_id");
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "loans_id";`)
}
