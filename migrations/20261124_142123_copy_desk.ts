import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_copy_decisions_decision" AS ENUM('taken', 'stood');
  CREATE TYPE "public"."enum_copy_decisions_level" AS ENUM('blocking', 'advisory');
  CREATE TYPE "public"."enum_copy_decisions_office" AS ENUM('author', 'editor', 'reviewer', 'chief', 'admin');
  CREATE TABLE "copy_decisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"collection" varchar NOT NULL,
  	"document" numeric NOT NULL,
  	"title" varchar,
  	"union_id" integer,
  	"decision" "enum_copy_decisions_decision" NOT NULL,
  	"rule" varchar NOT NULL,
  	"level" "enum_copy_decisions_level" NOT NULL,
  	"field" varchar NOT NULL,
  	"place" varchar NOT NULL,
  	"quote" varchar,
  	"sentence" varchar,
  	"reason" varchar,
  	"replacement" varchar,
  	"why" varchar,
  	"by_id" integer,
  	"by_name" varchar NOT NULL,
  	"office" "enum_copy_decisions_office" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "copy_decisions" ADD CONSTRAINT "copy_decisions_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "copy_decisions" ADD CONSTRAINT "copy_decisions_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "copy_decisions_union_idx" ON "copy_decisions" USING btree ("union_id");
  CREATE INDEX "copy_decisions_by_idx" ON "copy_decisions" USING btree ("by_id");
  CREATE INDEX "copy_decisions_at_idx" ON "copy_decisions" USING btree ("at");
  CREATE INDEX "copy_decisions_updated_at_idx" ON "copy_decisions" USING btree ("updated_at");
  CREATE INDEX "copy_decisions_created_at_idx" ON "copy_decisions" USING btree ("created_at");
  CREATE INDEX "collection_document_idx" ON "copy_decisions" USING btree ("collection","document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "copy_decisions" CASCADE;
  DROP TYPE "public"."enum_copy_decisions_decision";
  DROP TYPE "public"."enum_copy_decisions_level";
  DROP TYPE "public"."enum_copy_decisions_office";`)
}
