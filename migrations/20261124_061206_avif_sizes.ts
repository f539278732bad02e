import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "media" ADD COLUMN "sizes_avif240_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif240_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif240_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif240_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif240_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif240_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif480_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif720_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif720_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif720_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif720_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif720_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif720_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1080_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1080_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1080_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1080_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1080_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1080_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1600_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1600_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1600_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1600_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1600_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_avif1600_filename" varchar;
  CREATE INDEX "media_sizes_avif240_sizes_avif240_filename_idx" ON "media" USING btree ("sizes_avif240_filename");
  CREATE INDEX "media_sizes_avif480_sizes_avif480_filename_idx" ON "media" USING btree ("sizes_avif480_filename");
  CREATE INDEX "media_sizes_avif720_sizes_avif720_filename_idx" ON "media" USING btree ("sizes_avif720_filename");
  CREATE INDEX "media_sizes_avif1080_sizes_avif1080_filename_idx" ON "media" USING btree ("sizes_avif1080_filename");
  CREATE INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx" ON "media" USING btree ("sizes_avif1600_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_sizes_avif240_sizes_avif240_filename_idx";
  DROP INDEX "media_sizes_avif480_sizes_avif480_filename_idx";
  DROP INDEX "media_sizes_avif720_sizes_avif720_filename_idx";
  DROP INDEX "media_sizes_avif1080_sizes_avif1080_filename_idx";
  DROP INDEX "media_sizes_avif1600_sizes_avif1600_filename_idx";
  ALTER TABLE "media" DROP COLUMN "sizes_avif240_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif240_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif240_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif240_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif240_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif240_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif480_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_avif720_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif720_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif720_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif720_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif720_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif720_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1080_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1080_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1080_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1080_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1080_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1080_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1600_url";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1600_width";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1600_height";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1600_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1600_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_avif1600_filename";`)
}
