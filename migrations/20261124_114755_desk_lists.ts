import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_copy_words_level" AS ENUM('blocking', 'advisory');
  CREATE TABLE "copy_words" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"level" "enum_copy_words_level" DEFAULT 'advisory' NOT NULL,
  	"reason" varchar NOT NULL,
  	"suggestion" varchar,
  	"even_in_speech" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "copy_words_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "offices" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"person" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"since" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone,
  	"rank" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "copy_words_id" integer;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "offices_id" integer;
  ALTER TABLE "copy_words_texts" ADD CONSTRAINT "copy_words_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."copy_words"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "copy_words_updated_at_idx" ON "copy_words" USING btree ("updated_at");
  CREATE INDEX "copy_words_created_at_idx" ON "copy_words" USING btree ("created_at");
  CREATE INDEX "copy_words_texts_order_parent" ON "copy_words_texts" USING btree ("order","parent_id");
  CREATE INDEX "offices_person_idx" ON "offices" USING btree ("person");
  CREATE INDEX "offices_updated_at_idx" ON "offices" USING btree ("updated_at");
  CREATE INDEX "offices_created_at_idx" ON "offices" USING btree ("created_at");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_copy_words_fk" FOREIGN KEY ("copy_words_id") REFERENCES "public"."copy_words"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_offices_fk" FOREIGN KEY ("offices_id") REFERENCES "public"."offices"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_copy_words_id_idx" ON "payload_locked_documents_rels" USING btree ("copy_words_id");
  CREATE INDEX "payload_locked_documents_rels_offices_id_idx" ON "payload_locked_documents_rels" USING btree ("offices_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "copy_words" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "copy_words_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offices" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "copy_words" CASCADE;
  DROP TABLE "copy_words_texts" CASCADE;
  DROP TABLE "offices" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_copy_words_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_offices_fk";
  
  DROP INDEX "payload_locked_documents_rels_copy_words_id_idx";
  DROP INDEX "payload_locked_documents_rels_offices_id_idx";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "copy_words_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "offices_id";
  DROP TYPE "public"."enum_copy_words_level";`)
}
