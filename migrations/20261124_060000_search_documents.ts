import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/*
 * What the search reads: one row for each published document, written in the transaction of its change
 * (collections/hooks/keep-searchable.ts), and the names that the segmenter has to know. No document and no API
 * reaches them. `words` holds lexemes only, without positions; domain/search/lexemes.ts says which.
 *
 * Bodies and lexemes are kept out of line, so that the rows themselves stand close: a frequent word reads many of them.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE TABLE search_documents (
      id bigserial PRIMARY KEY,
      collection text NOT NULL,
      document_id integer NOT NULL,
      href text NOT NULL,
      union_id integer,
      column_id integer,
      date timestamptz NOT NULL,
      kicker text,
      title text NOT NULL,
      summary text,
      body text NOT NULL,
      words tsvector NOT NULL,
      UNIQUE (collection, document_id)
    ) WITH (toast_tuple_target = 256);
    ALTER TABLE search_documents ALTER COLUMN words SET STORAGE EXTERNAL;
    CREATE INDEX search_documents_words_idx ON search_documents USING gin (words) WITH (fastupdate = off);
    CREATE INDEX search_documents_date_idx ON search_documents (date DESC, id DESC);
    CREATE INDEX search_documents_collection_idx ON search_documents (collection, date DESC, id DESC);
    CREATE INDEX search_documents_union_idx ON search_documents (union_id, date DESC, id DESC);
    CREATE INDEX search_documents_column_idx ON search_documents (column_id, date DESC, id DESC);
    CREATE TABLE search_names (name text PRIMARY KEY);
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE search_documents, search_names`)
}
