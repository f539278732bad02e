import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_advertisements_slot" ADD VALUE 'unionFoot' BEFORE 'deskPage';
  ALTER TABLE "articles" ADD COLUMN "without_advertisements" boolean DEFAULT false;
  ALTER TABLE "_articles_v" ADD COLUMN "version_without_advertisements" boolean DEFAULT false;
  ALTER TABLE "advertisements" ADD COLUMN "weight" numeric DEFAULT 1 NOT NULL;`)
  // Written by data/count-advertisement.ts: how often an advertisement was seen and clicked, and nothing about by whom.
  await db.execute(sql`
    CREATE TABLE ad_counts (
      day date NOT NULL,
      advertisement integer NOT NULL,
      seen integer NOT NULL CHECK (seen >= 0),
      clicked integer NOT NULL CHECK (clicked >= 0),
      PRIMARY KEY (advertisement, day)
    );
  `)
  // The archive: an advertisement is kept for three years after its last day (互联网广告管理办法, article 9), whoever asks.
  await db.execute(sql`
    CREATE FUNCTION keep_advertisement() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'TRUNCATE' OR OLD.ends_at > now() - interval '3 years' THEN
        RAISE EXCEPTION 'advertisements are kept for three years after their last day';
      END IF;
      RETURN OLD;
    END $$;
    CREATE TRIGGER keep_advertisement BEFORE DELETE ON advertisements
      FOR EACH ROW EXECUTE FUNCTION keep_advertisement();
    CREATE TRIGGER keep_advertisements BEFORE TRUNCATE ON advertisements
      FOR EACH STATEMENT EXECUTE FUNCTION keep_advertisement();
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TRIGGER keep_advertisement ON advertisements;
  DROP TRIGGER keep_advertisements ON advertisements;
  DROP FUNCTION keep_advertisement;
  DROP TABLE ad_counts;
  ALTER TABLE "advertisements" ALTER COLUMN "slot" SET DATA TYPE text;
  DROP TYPE "public"."enum_advertisements_slot";
  CREATE TYPE "public"."enum_advertisements_slot" AS ENUM('frontBand', 'storyFoot', 'listFoot', 'deskPage');
  ALTER TABLE "advertisements" ALTER COLUMN "slot" SET DATA TYPE "public"."enum_advertisements_slot" USING "slot"::"public"."enum_advertisements_slot";
  ALTER TABLE "articles" DROP COLUMN "without_advertisements";
  ALTER TABLE "_articles_v" DROP COLUMN "version_without_advertisements";
  ALTER TABLE "advertisements" DROP COLUMN "weight";`)
}
