import type { Client } from 'pg'
import { OUTBOX_CHANNEL } from '@/lib/outbox-channel'
import { listTag } from '../../domain/cache-tags'
import { type Places, SUBJECTS } from './places'
import { makeSearchable } from './search-rows'
import { keepSketches } from './sketch-rows'
import type { BulkStory } from './story'
import { copyToVersions } from './versions'

/**
 * Stores the stories as published ones, in one transaction with everything that Payload and our hooks would have
 * written: texts, signatures, the version that the admin opens, the uses of pictures, the pages that become invalid.
 */
export async function writeStories(client: Client, stories: BulkStory[], places: Places) {
  await client.query('BEGIN')
  try {
    const ids = await insertArticles(client, stories)
    await insertTexts(client, stories, ids)
    await insertSubjects(client, stories, ids)
    await insertSignOffs(client, places, ids)
    await copyToVersions(client, ids)
    await openPictures(client, stories, ids)
    await makeSearchable(client, stories, ids)
    await keepSketches(client, stories, ids)
    await invalidateLists(client, stories)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function insertArticles(client: Client, stories: BulkStory[]): Promise<number[]> {
  const rows = stories.map(({ reporters, correspondents, subject, ...row }) => row)
  const { rows: inserted } = await client.query<{ id: number }>(
    `INSERT INTO articles (kicker, headline, deck, kind, dateline, body, lead_photo_image_id, lead_photo_caption, slug,
                           union_id, column_id, published_at, first_published_at, review_state, imported_from_fingerprint,
                           updated_at, created_at, _status)
     SELECT kicker, headline, deck, 'story', dateline, body, lead_photo_image_id, lead_photo_caption, slug,
            union_id, column_id, published_at, published_at, 'published', fingerprint,
            published_at, published_at, 'published'
       FROM jsonb_to_recordset($1) AS story (
         fingerprint text, kicker text, headline text, deck text, dateline text, body jsonb, lead_photo_image_id int,
         lead_photo_caption text, slug text, union_id int, column_id int, published_at timestamptz)
      ORDER BY fingerprint
     RETURNING id`,
    [JSON.stringify(rows)],
  )
  return inserted.map(({ id }) => id)
}

async function insertTexts(client: Client, stories: BulkStory[], ids: number[]) {
  const texts = stories.flatMap(({ reporters, correspondents }, place) =>
    Object.entries({ reporters, correspondents }).flatMap(([path, names]) =>
      names.map((text, order) => ({ order: order + 1, parent_id: ids[place], path, text })),
    ),
  )
  await client.query(
    `INSERT INTO articles_texts ("order", parent_id, path, text)
     SELECT "order", parent_id, path, text
       FROM jsonb_to_recordset($1) AS line ("order" int, parent_id int, path text, text text)`,
    [JSON.stringify(texts)],
  )
}

async function insertSubjects(client: Client, stories: BulkStory[], ids: number[]) {
  const relations = stories.flatMap(({ subject }, place) =>
    subject
      ? [{ parent_id: ids[place], path: subject.path, [`${subject.path}_id`]: subject.id }]
      : [],
  )
  const columns = SUBJECTS.map((path) => `${path}_id`)
  await client.query(
    `INSERT INTO articles_rels ("order", parent_id, path, ${columns.join(', ')})
     SELECT 1, parent_id, path, ${columns.join(', ')}
       FROM jsonb_to_recordset($1) AS relation (parent_id int, path text, ${columns.map((column) => `${column} int`).join(', ')})`,
    [JSON.stringify(relations)],
  )
}

async function insertSignOffs(client: Client, { signatories }: Places, ids: number[]) {
  await client.query(
    `INSERT INTO articles_review_sign_offs (_order, _parent_id, id, stage, by_id, by_name, at)
     SELECT signature.place, articles.id, left(md5(articles.id || signature.stage), 24),
            signature.stage::enum_articles_review_sign_offs_stage, signature.by, signature."byName", articles.published_at
       FROM articles, ROWS FROM (jsonb_to_recordset($1) AS (stage text, by int, "byName" text))
            WITH ORDINALITY AS signature (stage, by, "byName", place)
      WHERE articles.id = ANY ($2)`,
    [JSON.stringify(signatories), ids],
  )
}

/** As the hook `openPictures`: every picture knows who shows it. */
async function openPictures(client: Client, stories: BulkStory[], ids: number[]) {
  const shown = stories.flatMap(({ lead_photo_image_id: picture }, place) =>
    picture === null ? [] : [{ picture, text: `articles:${ids[place]}` }],
  )
  await client.query(
    `INSERT INTO media_texts ("order", parent_id, path, text)
     SELECT row_number() OVER (PARTITION BY picture) +
            (SELECT count(*) FROM media_texts WHERE parent_id = picture AND path = 'shownBy'),
            picture, 'shownBy', text
       FROM jsonb_to_recordset($1) AS use (picture int, text text)`,
    [JSON.stringify(shown)],
  )
}

/** A portal that is running shows them at once. */
async function invalidateLists(client: Client, stories: BulkStory[]) {
  const unions = new Set(stories.map(({ union_id }) => union_id))
  const tags = [listTag('articles'), ...[...unions].map((union) => listTag('articles', union))]
  await client.query(
    `INSERT INTO cache_outbox (tag, kind) SELECT tag, 'changed' FROM unnest($1::text[]) AS tag`,
    [tags],
  )
  await client.query(`SELECT pg_notify($1, '')`, [OUTBOX_CHANNEL])
}
