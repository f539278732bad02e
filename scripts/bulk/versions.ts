import type { Client } from 'pg'

/**
 * Gives each of these stories the one version that Payload keeps of what was published once and never touched again.
 * The columns are read off the tables: a new field of the collection needs no line here.
 */
export async function copyToVersions(client: Client, ids: number[]) {
  const fields = await sharedColumns(client)
  const { rows } = await client.query<{ id: number; parent_id: number }>(
    `INSERT INTO _articles_v (parent_id, latest, created_at, updated_at, ${fields.map(({ version }) => version).join(', ')})
     SELECT id, true, created_at, updated_at, ${fields.map(({ value }) => value).join(', ')}
       FROM articles WHERE id = ANY ($1)
     RETURNING id, parent_id`,
    [ids],
  )
  const versions = [rows.map(({ id }) => id), rows.map(({ parent_id }) => parent_id)]
  await client.query(
    `INSERT INTO _articles_v_texts ("order", parent_id, path, text)
     SELECT texts."order", version.id, 'version.' || texts.path, texts.text
       FROM unnest($1::int[], $2::int[]) AS version (id, article)
       JOIN articles_texts AS texts ON texts.parent_id = version.article`,
    versions,
  )
  await client.query(
    `INSERT INTO _articles_v_rels ("order", parent_id, path, events_id, studios_id, craftsmen_id, pledges_id)
     SELECT relation."order", version.id, 'version.' || path, events_id, studios_id, craftsmen_id, pledges_id
       FROM unnest($1::int[], $2::int[]) AS version (id, article)
       JOIN articles_rels AS relation ON relation.parent_id = version.article`,
    versions,
  )
  await client.query(
    `INSERT INTO _articles_v_version_review_sign_offs (_order, _parent_id, stage, by_id, by_name, at, _uuid)
     SELECT signed._order, version.id, signed.stage::text::enum__articles_v_version_review_sign_offs_stage,
            signed.by_id, signed.by_name, signed.at, signed.id
       FROM unnest($1::int[], $2::int[]) AS version (id, article)
       JOIN articles_review_sign_offs AS signed ON signed._parent_id = version.article`,
    versions,
  )
}

/** The columns of a story that its version has too, and how the value is written there: every enum is another type. */
async function sharedColumns(client: Client): Promise<{ version: string; value: string }[]> {
  const { rows } = await client.query(
    `SELECT quote_ident(version.column_name) AS version,
            quote_ident(story.column_name) ||
              CASE WHEN version.data_type = 'USER-DEFINED' THEN '::text::' || quote_ident(version.udt_name) ELSE '' END AS value
       FROM information_schema.columns AS story
       JOIN information_schema.columns AS version ON version.column_name = 'version_' || story.column_name
      WHERE story.table_name = 'articles' AND version.table_name = '_articles_v'
        AND story.table_schema = 'public' AND version.table_schema = 'public'`,
  )
  return rows
}
