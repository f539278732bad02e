import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "site_city_map_legend" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"sign" varchar NOT NULL,
  	"union_id" integer,
  	"label" varchar
  );
  
  ALTER TABLE "pledges" ADD COLUMN "signed_on_paper_count" numeric;
  ALTER TABLE "pledges" ADD COLUMN "signed_on_paper_counted_at" timestamp(3) with time zone;
  ALTER TABLE "_pledges_v" ADD COLUMN "version_signed_on_paper_count" numeric;
  ALTER TABLE "_pledges_v" ADD COLUMN "version_signed_on_paper_counted_at" timestamp(3) with time zone;
  ALTER TABLE "site" ADD COLUMN "city_map_drawing" varchar;
  ALTER TABLE "site_city_map_legend" ADD CONSTRAINT "site_city_map_legend_union_id_unions_id_fk" FOREIGN KEY ("union_id") REFERENCES "public"."unions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_city_map_legend" ADD CONSTRAINT "site_city_map_legend_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "site_city_map_legend_order_idx" ON "site_city_map_legend" USING btree ("_order");
  CREATE INDEX "site_city_map_legend_parent_id_idx" ON "site_city_map_legend" USING btree ("_parent_id");
  CREATE INDEX "site_city_map_legend_union_idx" ON "site_city_map_legend" USING btree ("union_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "site_city_map_legend" CASCADE;
  ALTER TABLE "pledges" DROP COLUMN "signed_on_paper_count";
  ALTER TABLE "pledges" DROP COLUMN "signed_on_paper_counted_at";
  ALTER TABLE "_pledges_v" DROP COLUMN "version_signed_on_paper_count";
  ALTER TABLE "_pledges_v" DROP COLUMN "version_signed_on_paper_counted_at";
  ALTER TABLE "site" DROP COLUMN "city_map_drawing";`)
}
