import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What is read for every rendering or publication stays as quick with a hundred thousand stories as with a hundred:
 * the published stories in the order of the paper (whole, of a column, of a union), and the pictures that a document
 * shows. Payload's `indexes` know neither an order nor a condition.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE INDEX articles_published_order_idx ON articles (published_at DESC, id DESC)
      WHERE _status = 'published';
    CREATE INDEX articles_published_of_column_idx ON articles (column_id, published_at DESC, id DESC)
      WHERE _status = 'published';
    CREATE INDEX articles_published_of_union_idx ON articles (union_id, published_at DESC, id DESC)
      WHERE _status = 'published';
    CREATE INDEX media_texts_text_idx ON media_texts (text);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX articles_published_order_idx, articles_published_of_column_idx, articles_published_of_union_idx,
               media_texts_text_idx
  `)
}
