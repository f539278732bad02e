import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "editions_pages_hotspots" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"story_id" integer,
  	"x" numeric,
  	"y" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "_editions_v_version_pages_hotspots" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"story_id" integer,
  	"x" numeric,
  	"y" numeric,
  	"width" numeric,
  	"height" numeric,
  	"_uuid" varchar
  );
  
  ALTER TABLE "editions_pages_hotspots" ADD CONSTRAINT "editions_pages_hotspots_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editions_pages_hotspots" ADD CONSTRAINT "editions_pages_hotspots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."editions_pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_editions_v_version_pages_hotspots" ADD CONSTRAINT "_editions_v_version_pages_hotspots_story_id_articles_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_editions_v_version_pages_hotspots" ADD CONSTRAINT "_editions_v_version_pages_hotspots_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_editions_v_version_pages"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "editions_pages_hotspots_order_idx" ON "editions_pages_hotspots" USING btree ("_order");
  CREATE INDEX "editions_pages_hotspots_parent_id_idx" ON "editions_pages_hotspots" USING btree ("_parent_id");
  CREATE INDEX "editions_pages_hotspots_story_idx" ON "editions_pages_hotspots" USING btree ("story_id");
  CREATE INDEX "_editions_v_version_pages_hotspots_order_idx" ON "_editions_v_version_pages_hotspots" USING btree ("_order");
  CREATE INDEX "_editions_v_version_pages_hotspots_parent_id_idx" ON "_editions_v_version_pages_hotspots" USING btree ("_parent_id");
  CREATE INDEX "_editions_v_version_pages_hotspots_story_idx" ON "_editions_v_version_pages_hotspots" USING btree ("story_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "editions_pages_hotspots" CASCADE;
  DROP TABLE "_editions_v_version_pages_hotspots" CASCADE;`)
}
